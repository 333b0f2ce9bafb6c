/**
 * Remembers what the last successful build was made from, so that a second `npm start` builds nothing.
 * The fingerprint covers path, size and modification time of every source, so deleted, renamed and restored files count too;
 * the compiler's own record in each `dist` is part of it, so a deleted or half-made build is never taken for a good one.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { workspacePackages, workspaceRoot } from '../workspace.mjs';

const stampFile = join(workspaceRoot, '.nx/built-from');
const sharedSources = ['nx.json', 'package-lock.json', 'tsconfig.base.json'];
const notSources = new Set(['dist', 'node_modules', 'test-results', 'coverage']);

/** @returns {string} digest of everything a build reads */
export function sourceFingerprint() {
  const files = workspacePackages().flatMap(({ folder }) => filesUnder(folder));
  return fingerprint([...files, ...sharedSources.map((name) => join(workspaceRoot, name))]);
}

/** @returns {boolean} whether the last build was made from the present sources */
export function isBuilt() {
  try {
    return readFileSync(stampFile, 'utf8') === stamp(sourceFingerprint());
  } catch {
    return false;
  }
}

/** @param {string} sources the {@link sourceFingerprint} taken before the build started */
export function rememberBuild(sources) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp(sources));
}

/** @param {string} sources */
function stamp(sources) {
  const built = workspacePackages().map(({ folder }) => join(folder, 'dist/.tsbuildinfo'));
  return `${sources} ${fingerprint([...built, join(workspaceRoot, 'apps/console/dist/site/index.html')])}`;
}

/** @param {string[]} files @returns {string} */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const stat = statSync(file, { throwIfNoEntry: false });
    hash.update(`${relative(workspaceRoot, file)} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notSources.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
