import type { Pool } from '@redress/database';
import { to as copyTo } from 'pg-copy-streams';
import { readSql } from '../sql.js';

const COPY_ROWS = readSql('copy-rows');

/** A row of the log as it is stored: the columns that readers search by, and the event's bytes. */
export interface LogRow {
  readonly position: number;
  readonly stream: Buffer;
  readonly revision: number;
  readonly type: Buffer;
  readonly leaf: Buffer;
  readonly envelope: Buffer;
}

/** `PGCOPY`, flags and the length of an extension, which is empty. */
const HEADER_BYTES = 19;

/** Fetches rows as one buffer of PostgreSQL's binary COPY format, for {@link decodeRows}. */
export async function copyRows(pool: Pool, from: number, to: number): Promise<Buffer> {
  const client = await pool.connect();
  try {
    const chunks: Buffer[] = [];
    // COPY takes no parameters; both values are numbers.
    const text = COPY_ROWS.replace('${from}', String(from)).replace('${to}', String(to));
    for await (const chunk of client.query(copyTo(text))) chunks.push(chunk as Buffer);
    client.release();
    return Buffer.concat(chunks);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Reads the rows one after another; their buffers share the memory of `copied`. */
export function* decodeRows(copied: Buffer): Generator<LogRow> {
  let at = HEADER_BYTES;
  const field = (): Buffer => {
    const start = at + 4;
    at = start + copied.readInt32BE(at);
    return copied.subarray(start, at);
  };
  // The trailer counts -1 fields.
  while (copied.readInt16BE(at) > 0) {
    at += 2;
    const position = field();
    yield {
      position: position.readUInt32BE(0) * 2 ** 32 + position.readUInt32BE(4),
      stream: field(),
      revision: field().readInt32BE(0),
      type: field(),
      leaf: field(),
      envelope: field(),
    };
  }
}
