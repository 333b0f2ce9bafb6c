import { readFileSync } from 'node:fs';

/** A statement of the list of requests, from its file. */
export function sql(name: string): string {
  return readFileSync(new URL(`../../../sql/requests/${name}.sql`, import.meta.url), 'utf8');
}
