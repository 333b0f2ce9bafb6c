import { decodeEnvelope } from '@redress/kernel';
import type { RecordedEvent } from '../../port.js';

/** `PGCOPY`, flags and the length of an extension, which is empty. */
const HEADER_BYTES = 19;
/** Two bytes that count the fields, then a length before each. */
const FIELD_COUNT_BYTES = 2;
const LENGTH_BYTES = 4;
const POSITION_BYTES = 8;

/**
 * Reads the rows (position, envelope) of PostgreSQL's binary COPY format. The events share the memory of `copied`.
 * https://www.postgresql.org/docs/current/sql-copy.html
 */
export function decodeCopy(copied: Buffer): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  let at = HEADER_BYTES;
  // The trailer counts -1 fields.
  while (copied.readInt16BE(at) > 0) {
    at += FIELD_COUNT_BYTES + LENGTH_BYTES;
    const position = copied.readUInt32BE(at) * 2 ** 32 + copied.readUInt32BE(at + 4);
    at += POSITION_BYTES;
    const start = at + LENGTH_BYTES;
    at = start + copied.readInt32BE(at);
    const bytes = copied.subarray(start, at);
    events.push({ position, envelope: decodeEnvelope(bytes), bytes });
  }
  return events;
}
