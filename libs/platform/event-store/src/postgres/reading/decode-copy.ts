/** `PGCOPY`, flags and the length of an extension, which is empty. */
const HEADER_BYTES = 19;
/** Two bytes that count the fields, then a length before each. */
const FIELD_COUNT_BYTES = 2;
const LENGTH_BYTES = 4;
const POSITION_BYTES = 8;

/**
 * Reads the rows (position, envelope) of PostgreSQL's binary COPY format one by one, without keeping any: what came of
 * one row is garbage before the next is parsed, which is what makes a long read fast.
 * https://www.postgresql.org/docs/current/sql-copy.html
 */
export class CopyDecoder {
  private at = HEADER_BYTES;

  constructor(private readonly copied: Buffer) {}

  /** Hands over the next row, its bytes sharing the memory of the copy; false at the end. */
  read(take: (position: number, bytes: Uint8Array) => void): boolean {
    const { copied } = this;
    // The trailer counts -1 fields.
    if (copied.readInt16BE(this.at) < 0) return false;
    const position = this.at + FIELD_COUNT_BYTES + LENGTH_BYTES;
    const length = position + POSITION_BYTES;
    const start = length + LENGTH_BYTES;
    this.at = start + copied.readInt32BE(length);
    take(copied.readUInt32BE(position) * 2 ** 32 + copied.readUInt32BE(position + 4), copied.subarray(start, this.at));
    return true;
  }
}
