import type { Pool } from '@redress/database';
import { to as copyTo } from 'pg-copy-streams';
import { readSql } from '../sql.js';

const COPY_ROWS = readSql('copy-rows');

/** Fetches rows as one buffer of PostgreSQL's binary COPY format, for {@link RowCursor}. */
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

/** `PGCOPY`, flags and the length of an extension, which is empty. */
const HEADER_BYTES = 19;

/**
 * Goes through copied rows: the columns that readers search by, and the event's bytes. It tells where things lie instead
 * of cutting them out, since whole logs pass through it.
 */
export class RowCursor {
  position = 0;
  revision = 0;
  streamStart = 0;
  streamEnd = 0;
  typeStart = 0;
  typeEnd = 0;
  leafStart = 0;
  leafEnd = 0;
  envelopeStart = 0;
  envelopeEnd = 0;
  private at = HEADER_BYTES;

  constructor(readonly bytes: Buffer) {}

  /** Moves to the next row; false behind the last. */
  next(): boolean {
    const { bytes } = this;
    // The trailer counts -1 fields.
    if (bytes.readInt16BE(this.at) < 0) return false;
    this.at += 2;
    const position = this.startOfField();
    this.position = bytes.readUInt32BE(position) * 2 ** 32 + bytes.readUInt32BE(position + 4);
    this.streamStart = this.startOfField();
    this.streamEnd = this.at;
    this.revision = bytes.readInt32BE(this.startOfField());
    this.typeStart = this.startOfField();
    this.typeEnd = this.at;
    this.leafStart = this.startOfField();
    this.leafEnd = this.at;
    this.envelopeStart = this.startOfField();
    this.envelopeEnd = this.at;
    return true;
  }

  private startOfField(): number {
    const start = this.at + 4;
    this.at = start + this.bytes.readInt32BE(this.at);
    return start;
  }
}
