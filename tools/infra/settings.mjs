import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** The names of the environment variables that the services read. @returns {string[]} */
export function settingNames() {
  const text = readFileSync(join(workspaceRoot, 'libs/platform/service/src/config/settings.ts'), 'utf8');
  return [...text.matchAll(/name: '([A-Z_]+)'/g)].map(([, name]) => /** @type {string} */ (name));
}
