import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** @param {...string} args */
const git = (...args) => execFileSync('git', args, { cwd: workspaceRoot, encoding: 'utf8', maxBuffer: Infinity });

/** @returns {string} the commit, and a digest of what differs from it, if anything does */
export function stateOfTree() {
  const commit = git('rev-parse', '--short=12', 'HEAD').trim();
  const changed = git('diff', 'HEAD', '--binary');
  const added = git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);
  if (changed === '' && added.length === 0) return commit;
  const digest = createHash('sha256').update(changed);
  for (const file of added) digest.update(`\n${file}\n`).update(readFileSync(join(workspaceRoot, file)));
  return `${commit}+${digest.digest('hex').slice(0, 12)}`;
}

/** Remembers, for one state of the tree, which suites have passed and what they told. */
export class PassedBefore {
  /** @param {string} state */
  constructor(state) {
    this.file = join(workspaceRoot, '.nx/full-size', `${state}.json`);
    /** @type {Record<string, string>} */
    this.told = {};
    try {
      this.told = JSON.parse(readFileSync(this.file, 'utf8'));
    } catch {
      // Nothing has passed yet.
    }
  }

  /** @param {string} name @returns {string | undefined} what a suite that has passed told */
  of(name) {
    return this.told[name];
  }

  /** @param {string} name @param {string} told */
  add(name, told) {
    this.told[name] = told;
    mkdirSync(join(this.file, '..'), { recursive: true });
    writeFileSync(`${this.file}.new`, JSON.stringify(this.told, undefined, 2));
    renameSync(`${this.file}.new`, this.file);
  }
}
