/** Which files of a domain package are judged, and by which specs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

const domain = join(workspaceRoot, 'libs/domain');
/** Data, texts and lists: a fault there is one of the contents, for which other tests stand. */
const LEFT_OUT =
  /(^|\/)index\.ts$|\.spec\.ts$|\.generated\.ts$|events\.ts$|(^|\/)(texts|sample)\/|\/(goods|services|articles)\.ts$/;

/** The packages of the domain, each behind those that it needs. */
export const PACKAGES = readdirSync(domain).filter((name) => existsSync(join(domain, name, 'package.json')));

/** @param {string} name a package's folder @returns {string[]} its TypeScript files, sources and tests */
export function filesOf(name) {
  return ['src', 'test'].flatMap((part) => {
    const folder = join(domain, name, part);
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    return files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file))
      .sort();
  });
}

/** @param {string} name @returns {string[]} the sources in which faults are placed */
export function judgedFilesOf(name) {
  const source = join(domain, name, 'src/');
  return filesOf(name).filter((file) => file.startsWith(source) && !LEFT_OUT.test(relative(source, file)));
}

/** Those that start processes are left out: the code there is the plain one. @param {string} name @returns {string[]} */
export function specsOf(name) {
  return filesOf(name).filter(
    (file) => file.endsWith('.spec.ts') && !readFileSync(file, 'utf8').includes("'node:child_process'"),
  );
}

/** @param {string} name @returns {string[]} the packages of the domain that build on it, directly or not */
export function dependentsOf(name) {
  const direct = PACKAGES.filter((other) => needs(other).includes(`@redress/${name}`));
  return [...new Set(direct.flatMap((other) => [other, ...dependentsOf(other)]))];
}

/** @param {string} name @returns {string[]} */
function needs(name) {
  return Object.keys(JSON.parse(readFileSync(join(domain, name, 'package.json'), 'utf8')).dependencies ?? {});
}
