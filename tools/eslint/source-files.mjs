import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePackages } from '../workspace.mjs';

/** Written by programs, or built. */
const generated = /^(node_modules|dist)$|\.generated\.ts$/;

/** @param {RegExp} name @returns {string[]} the files of all packages that people wrote and whose names fit */
export function sourceFiles(name) {
  return workspacePackages()
    .flatMap(({ folder }) => filesUnder(folder))
    .filter((path) => name.test(path));
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.test(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)];
  });
}
