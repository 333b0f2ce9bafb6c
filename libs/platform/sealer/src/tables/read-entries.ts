import type { Pool } from '@redress/database';
import { copyRows } from './copy-rows.js';

/** The log has no event at a position below its end: it was altered from outside. */
export class MissingEventError extends Error {
  constructor(from: number, to: number, found: number) {
    super(`The log holds ${found} events from position ${from} to ${to} instead of ${to - from}`);
    this.name = 'MissingEventError';
  }
}

/** The stored bytes of the events from one position up to another, without it. Throws {@link MissingEventError}. */
export async function readEntries(pool: Pool, from: number, to: number): Promise<readonly Buffer[]> {
  const entries: Buffer[] = [];
  await copyRows(pool, from, to, ({ bytes, envelopeStart, envelopeEnd }) =>
    entries.push(bytes.subarray(envelopeStart, envelopeEnd)),
  );
  if (entries.length !== to - from) throw new MissingEventError(from, to, entries.length);
  return entries;
}
