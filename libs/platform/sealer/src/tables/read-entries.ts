import type { Pool } from '@redress/database';
import { readSql } from '../sql.js';

const READ_ENTRIES = readSql('read-entries');

/** The log has no event at a position below its end: it was altered from outside. */
export class MissingEventError extends Error {
  constructor(from: number, to: number, found: number) {
    super(`The log holds ${found} events from position ${from} to ${to} instead of ${to - from}`);
    this.name = 'MissingEventError';
  }
}

/** The stored bytes of the events from one position up to another, without it. Throws {@link MissingEventError}. */
export async function readEntries(pool: Pool, from: number, to: number): Promise<readonly Buffer[]> {
  // Half the bytes of the text form, and nothing to decode.
  const query = { name: 'read-entries', text: READ_ENTRIES, values: [from, to], binary: true };
  const { rows } = await pool.query<{ envelope: Buffer }>(query);
  if (rows.length !== to - from) throw new MissingEventError(from, to, rows.length);
  return rows.map(({ envelope }) => envelope);
}
