import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder whose package.json names the workspaces, above a folder or else above this file. */
export function findWorkspaceRoot(from: string = process.cwd()): string {
  return rootAbove(from) ?? rootAbove(dirname(fileURLToPath(import.meta.url))) ?? from;
}

function rootAbove(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (existsSync(file) && 'workspaces' in (JSON.parse(readFileSync(file, 'utf8')) as object)) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootAbove(parent);
}
