import type { Pool } from '@redress/database';
import type { Contender } from '../../rounds.js';
import { ROW_TABLE } from './one-row-commits.js';

const ROWS = 5_000;
const LOAD = `INSERT INTO public.one_row (stream, revision, type, leaf, envelope)
SELECT 'ticket-' || uuidv7(), 0, 'TicketAssigned', $1, $2 FROM generate_series(1, ${ROWS})`;

/** The same rows made inside the server, thousands a commit: nothing that inserts row by row can be faster. */
export async function bulkLoad(pool: Pool, envelope: Uint8Array): Promise<Contender> {
  await pool.query(ROW_TABLE);
  const leaf = Buffer.alloc(32, 7);
  const run = async (seconds: number) => {
    const start = performance.now();
    let events = 0;
    for (; performance.now() - start < seconds * 1_000; events += ROWS) await pool.query(LOAD, [leaf, envelope]);
    const taken = (performance.now() - start) / 1_000;
    // A gigabyte a round would push everybody else's pages out of memory.
    await pool.query('TRUNCATE public.one_row');
    return { events, seconds: taken };
  };
  return { name: 'bulkLoad', run };
}
