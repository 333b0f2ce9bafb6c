import { readFileSync } from 'node:fs';

/** A statement of the queue, from its file. */
export function sql(name: string): string {
  return readFileSync(new URL(`../../../sql/queue/${name}.sql`, import.meta.url), 'utf8');
}
