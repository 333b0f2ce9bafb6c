import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

const text = readFileSync(join(workspaceRoot, 'libs/platform/service/src/config/settings.ts'), 'utf8');

/** Those of them that hold a key or a password. @returns {string[]} */
export function secretNames() {
  return [...text.matchAll(/name: '([A-Z_]+)'[^}]*isSecret: true/g)].map(([, name]) => /** @type {string} */ (name));
}

/** The names of the environment variables that the services read. @returns {string[]} */
export function settingNames() {
  return [...text.matchAll(/name: '([A-Z_]+)'/g)].map(([, name]) => /** @type {string} */ (name));
}
