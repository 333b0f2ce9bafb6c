import type { Duplex } from 'node:stream';
import type { Connection, Submittable } from 'pg';
import type { Pool } from './open-pool.js';

/** Hears of one copied row: the count of its fields stands at `at`. Nobody else uses the bytes any more. */
export type TakeRow = (bytes: Buffer, at: number) => void;

/**
 * Runs a `COPY … TO STDOUT (FORMAT binary)` and hands over its rows as they come, where they lie in what the socket gave.
 * Whole logs pass here: taken from the driver row by row, they would cost the reader as much as they cost the server.
 * Rejects with what the server or `take` threw; no row comes after that.
 */
export async function copyOut(pool: Pool, statement: string, take: TakeRow): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(new CopyOut(statement, take)).done;
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const COPY_DATA = 0x64;
const READY_FOR_QUERY = 0x5a;
/** A letter and a length, which counts itself but not the letter. */
const MESSAGE_HEAD_BYTES = 5;
/** `PGCOPY`, flags and the length of an extension, which is empty: before the first row, in its message. */
const COPY_HEAD_BYTES = 19;
const NOTHING: Buffer = Buffer.alloc(0);

/**
 * A query that listens to the socket in the driver's place. A message of copied data is one row
 * (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY); the driver hears all other messages.
 */
class CopyOut implements Submittable {
  readonly done: Promise<void>;
  private succeed!: () => void;
  private fail!: (error: unknown) => void;
  private socket!: Duplex;
  private driver!: (bytes: Buffer) => void;
  /** The beginning of a message. */
  private rest = NOTHING;
  private skip = COPY_HEAD_BYTES;
  private refused = false;

  constructor(
    private readonly statement: string,
    private readonly take: TakeRow,
  ) {
    this.done = new Promise((resolve, reject) => ([this.succeed, this.fail] = [resolve, reject]));
  }

  submit(connection: Connection): void {
    this.socket = connection.stream;
    this.driver = this.socket.listeners('data')[0] as (bytes: Buffer) => void;
    this.listen(this.hear, this.driver);
    connection.query(this.statement);
  }

  handleError(error: Error): void {
    this.fail(error);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.succeed();
  }

  private readonly hear = (chunk: Buffer): void => {
    let [bytes, at] = [chunk, 0];
    if (this.rest.length > 0) {
      at = missingBytes(this.rest, chunk);
      // Of a row that the socket cut in two nothing is copied but that row.
      if (this.rest[0] === COPY_DATA && at <= chunk.length)
        this.hearRow(Buffer.concat([this.rest, chunk.subarray(0, at)]), MESSAGE_HEAD_BYTES);
      else [bytes, at] = [Buffer.concat([this.rest, chunk]), 0];
    }
    while (at + MESSAGE_HEAD_BYTES <= bytes.length) {
      const end = at + 1 + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) break;
      if (bytes[at] === COPY_DATA) this.hearRow(bytes, at + MESSAGE_HEAD_BYTES);
      else if (bytes[at] === READY_FOR_QUERY) {
        // The driver may send its next query at once.
        this.listen(this.driver, this.hear);
        return this.driver(bytes.subarray(at));
      } else this.driver(bytes.subarray(at, end));
      at = end;
    }
    this.rest = at === bytes.length ? NOTHING : bytes.subarray(at);
  };

  private hearRow(bytes: Buffer, start: number): void {
    const at = start + this.skip;
    this.skip = 0;
    // The trailer counts -1 fields.
    if (this.refused || bytes.readInt16BE(at) < 0) return;
    try {
      this.take(bytes, at);
    } catch (error) {
      this.refused = true;
      this.fail(error);
    }
  }

  private listen(now: (bytes: Buffer) => void, before: (bytes: Buffer) => void): void {
    this.socket.on('data', now);
    this.socket.off('data', before);
  }
}

/** How much of what comes next belongs to the message that has begun; Infinity when too little is known of it. */
function missingBytes(begun: Buffer, next: Buffer): number {
  const head = begun.length < MESSAGE_HEAD_BYTES ? Buffer.concat([begun, next.subarray(0, MESSAGE_HEAD_BYTES)]) : begun;
  return head.length < MESSAGE_HEAD_BYTES ? Infinity : 1 + head.readUInt32BE(1) - begun.length;
}
