import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole workspace. */
export const workspaceRoot = fileURLToPath(new URL('..', import.meta.url));

/** The name of a folder as a constant has it: `sign-in` is `signIn`. @param {string} folder */
export function constantOf(folder) {
  return folder.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} folder a package's folder @returns {string} the package's name */
export function packageName(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
}

/** @returns {{ name: string, folder: string }[]} every package that package.json's `workspaces` names */
export function workspacePackages() {
  /** @type {string[]} */
  const patterns = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')).workspaces;
  return patterns
    .flatMap((pattern) => {
      if (!pattern.endsWith('/*')) return [join(workspaceRoot, pattern)];
      const parent = join(workspaceRoot, pattern.slice(0, -2));
      return readdirSync(parent).map((child) => join(parent, child));
    })
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ name: packageName(folder), folder }));
}
