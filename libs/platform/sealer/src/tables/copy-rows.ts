import { copyOut, type Pool } from '@redress/database';
import { readSql } from '../sql.js';

const COPY_ROWS = readSql('copy-rows');

/**
 * Copies the rows of a stretch of the log out of PostgreSQL and hands over one after another, in order. It is the same
 * object each time: whoever keeps something of it copies that.
 */
export async function copyRows(pool: Pool, from: number, to: number, take: (row: CopiedRow) => void): Promise<void> {
  const row = new CopiedRow();
  // COPY takes no parameters; both values are numbers.
  const text = COPY_ROWS.replace('${from}', String(from)).replace('${to}', String(to));
  await copyOut(pool, text, (bytes, at) => {
    row.read(bytes, at);
    take(row);
  });
}

/**
 * A copied row: the columns that readers search by, and the event's bytes. It tells where things lie instead of cutting
 * them out, since whole logs pass through it.
 */
export class CopiedRow {
  bytes: Buffer = Buffer.alloc(0);
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
  private at = 0;

  /** Looks at the row whose count of fields stands at a place. */
  read(bytes: Buffer, at: number): void {
    this.bytes = bytes;
    this.at = at + 2;
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
  }

  private startOfField(): number {
    const start = this.at + 4;
    this.at = start + this.bytes.readInt32BE(this.at);
    return start;
  }
}
