import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../sql/', import.meta.url);

/** The text of a statement in `sql/`. */
export function readSql(name: string): string {
  return readFileSync(new URL(`${name}.sql`, folder), 'utf8');
}

export const MIGRATIONS = fileURLToPath(new URL('migrations', folder));
