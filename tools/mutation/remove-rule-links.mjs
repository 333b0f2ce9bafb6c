/**
 * Do the tests bite? Removes each rule link of libs/domain/<package>/src, one at a time, in a copy of the package beside it, runs
 * the tests of the package, and lists the links that no test misses. What was judged is kept in `.redress/mutation`, so that a
 * run that was interrupted goes on where it was; a change of the package begins anew.
 *
 *   node tools/mutation/remove-rule-links.mjs [--package ticket] [--sample 20 --seed 1]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { workspaceRoot } from '../workspace.mjs';
import { ruleLinksOf, without } from './rule-links.mjs';

/** @typedef {import('./rule-links.mjs').RuleLink & { file: string, source: string }} Mutant */

const { values } = parseArgs({
  options: { package: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const domain = join(workspaceRoot, 'libs/domain');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const packages = values.package ? [values.package] : readdirSync(domain).filter((name) => !name.startsWith('.'));

let survivors = 0;
for (const name of packages) survivors += judge(name);
process.exit(survivors === 0 ? 0 : 1);

/** Judges each link of a package, or a sample. @param {string} name @returns {number} how many survived */
function judge(name) {
  const folder = join(domain, name);
  const files = sourcesIn(join(folder, 'src'));
  const mutants = files.filter((file) => !file.endsWith('.spec.ts')).flatMap(mutantsOf);
  const chosen = values.sample ? sample(mutants, Number(values.sample), values.seed) : mutants;
  if (chosen.length === 0) return 0;
  const kept = keptResults(name, digestOf([...files, ...sourcesIn(join(folder, 'test'))]));
  const copy = copyOf(name);
  const survived = [];
  try {
    if (!(kept.result('as it is') ?? kept.keep('as it is', passes(copy, []))))
      throw new Error(`${name} fails as it is`);
    for (const [i, mutant] of chosen.entries()) {
      const caught = kept.result(keyOf(mutant)) ?? kept.keep(keyOf(mutant), isCaught(folder, copy, mutant));
      if (!caught) survived.push(mutant);
      console.log(`${i + 1}/${chosen.length} ${caught ? 'caught  ' : 'SURVIVED'} ${describe(folder, mutant)}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${name}: ${chosen.length - survived.length} of ${chosen.length} caught`);
  for (const mutant of survived) console.log(`  survived: ${describe(folder, mutant)}`);
  return survived.length;
}

/** @param {string} file @returns {Mutant[]} */
function mutantsOf(file) {
  const source = readFileSync(file, 'utf8');
  return ruleLinksOf(file, source).map((link) => ({ ...link, file, source }));
}

/**
 * The specs beside the source and the tables of `test` first: they mostly suffice, and all specs take ten times as long.
 * @param {string} folder @param {string} copy @param {Mutant} mutant
 */
function isCaught(folder, copy, mutant) {
  const path = relative(folder, mutant.file);
  writeFileSync(join(copy, path), without(mutant.source, mutant));
  try {
    const near = ['test', dirname(path)].filter((part) => hasSpecs(join(folder, part)));
    return (
      (near.length > 0 &&
        !passes(
          copy,
          near.map((part) => `/${part}/[^/]+$`),
        )) ||
      !passes(copy, [])
    );
  } finally {
    writeFileSync(join(copy, path), mutant.source);
  }
}

/** @param {string} folder */
function hasSpecs(folder) {
  return existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.spec.ts'));
}

/** Whether the tests of the copy pass. @param {string} copy @param {string[]} patterns */
function passes(copy, patterns) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status, signal } = spawnSync(
    process.execPath,
    [...flags, jest, ...patterns, '--runInBand', '--bail', '--silent'],
    {
      cwd: copy,
      stdio: 'ignore',
      timeout: 900_000,
    },
  );
  // A run that was ended from outside or took too long says nothing about the tests.
  if (status === null) throw new Error(`The tests of ${copy} were ended by ${signal}`);
  return status === 0;
}

/** A copy beside the package, so that it finds what the package finds; without its name, so that nothing else finds it. @param {string} name */
function copyOf(name) {
  const copy = join(domain, `.mutation-${name}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const part of ['src', 'test', 'jest.config.mjs'])
    if (existsSync(join(domain, name, part))) cpSync(join(domain, name, part), join(copy, part), { recursive: true });
  if (existsSync(join(domain, name, 'node_modules')))
    symlinkSync(join(domain, name, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** What was judged before of this content. @param {string} name @param {string} digest */
function keptResults(name, digest) {
  const folder = join(workspaceRoot, '.redress/mutation');
  const path = join(folder, `${name}-${digest}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  /** @type {Map<string, boolean>} */
  const results = new Map(lines.map((line) => JSON.parse(line)));
  return {
    /** @param {string} key */
    result: (key) => results.get(key),
    /** @param {string} key @param {boolean} result */
    keep(key, result) {
      appendFileSync(path, `${JSON.stringify([key, result])}\n`);
      return result;
    },
  };
}

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file));
}

/** @param {string[]} files */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(workspaceRoot, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The same links for the same seed. @param {Mutant[]} mutants @param {number} size @param {string} seed */
function sample(mutants, size, seed) {
  /** @param {Mutant} mutant */
  const lot = (mutant) =>
    createHash('sha256')
      .update(`${seed} ${keyOf(mutant)}`)
      .digest('hex');
  return mutants.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, size);
}

/** @param {Mutant} mutant */
function keyOf({ file, start, kind }) {
  return `${relative(workspaceRoot, file)}:${start}:${kind}`;
}

/** @param {string} folder @param {Mutant} mutant */
function describe(folder, { file, line, kind, text }) {
  return `${kind.padEnd(7)} ${file.slice(folder.length + 1)}:${line} ${text}`;
}
