import type { Pool } from '@redress/database';
import { copyRows } from './copy-rows.js';
import { MissingEventError } from './missing-event.js';

/** The stored bytes of the events from one position up to another, without it. Throws {@link MissingEventError}. */
export async function readEntries(pool: Pool, from: number, to: number): Promise<readonly Buffer[]> {
  const entries: Buffer[] = [];
  await copyRows(pool, from, to, ({ bytes, envelopeStart, envelopeEnd }) =>
    entries.push(bytes.subarray(envelopeStart, envelopeEnd)),
  );
  if (entries.length !== to - from) throw new MissingEventError(from, to, entries.length);
  return entries;
}
