import { readFileSync } from 'node:fs';
import type { Pool } from '@redress/database';

const STATEMENTS = ['fill-events', 'fill-streams', 'fill-commands'].map((name) =>
  readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8'),
);
/** Whole tickets: 20 thousand of ten events. */
const STEP = 200_000;
/** Tickets are complete in every ten thousand events. */
const UNIT = 10_000;

/**
 * Makes a log of `events` events inside the database, rounded up to ten thousand, as the appends of years would have left
 * it, statistics included; gives their number. The pool belongs to the owner.
 */
export async function fillLog(pool: Pool, events: number, log: (line: string) => void): Promise<number> {
  const size = Math.ceil(events / UNIT) * UNIT;
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(from + STEP, size);
    for (const statement of STATEMENTS) await pool.query(statement, [from, to]);
    await pool.query('UPDATE store.head SET next = $1', [to]);
    await pool.query('SELECT store.ensure_partitions()');
    log(`filled ${to} of ${size}`);
  }
  await pool.query('VACUUM (ANALYZE) store.events, store.streams, store.commands');
  await pool.query('CHECKPOINT').catch(() => undefined);
  return size;
}
