import { readFileSync } from 'node:fs';
import type { BenchDatabase } from './bench-database.js';

const [SAMPLE_ID, ...STATEMENTS] = ['sample-id', 'fill-events', 'fill-streams', 'fill-commands'].map((name) =>
  readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8'),
);
/** Whole tickets: 20 thousand of ten events. */
const STEP = 200_000;
/** Tickets are complete in every ten thousand events. */
const UNIT = 10_000;

/**
 * Makes a log of `events` events inside the database, rounded up to ten thousand, as the appends of years would have left
 * it, statistics included; gives their number.
 */
export async function fillLog(
  { pool, settle }: BenchDatabase,
  events: number,
  log: (line: string) => void,
): Promise<number> {
  const size = Math.ceil(events / UNIT) * UNIT;
  await pool.query(SAMPLE_ID!);
  for (let from = 0; from < size; from += STEP) {
    const to = Math.min(from + STEP, size);
    for (const statement of STATEMENTS) await pool.query(statement, [from, to]);
    await pool.query('UPDATE store.head SET next = $1', [to]);
    await pool.query('SELECT store.ensure_partitions()');
    log(`filled ${to} of ${size}`);
  }
  await pool.query('VACUUM (ANALYZE) store.events, store.streams, store.commands');
  await settle();
  return size;
}
