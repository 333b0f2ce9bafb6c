import { createHash } from 'node:crypto';
import { NO_STREAM } from '@eventstore/db-client';
import { deterministicId } from '@redress/kernel';
import type { Connection, StoredEvent } from './connection.js';
import { OWN_PREFIX } from './own-records.js';

/** Positions in one chunk. */
export const CHUNK = 1_000;

const STREAM = `${OWN_PREFIX}log-index`;
const TYPE = `${OWN_PREFIX}PositionsIndexed`;
const BYTES_EACH = 8;
/** Chunks in memory: 1 MiB. */
const CACHED = 128;

/**
 * Where each event of the log lies in `$all`, in a stream of the database: revision n holds the commit positions of the
 * events at positions n·1000 to n·1000+999. Every process computes the same chunks, so whoever comes first writes one.
 */
export class IndexChunks {
  private readonly cache = new Map<number, readonly number[]>();

  constructor(private readonly connection: Connection) {}

  /** The last chunk and its number; undefined when there is none. */
  async last(): Promise<{ number: number; commits: readonly number[] } | undefined> {
    const event = await this.connection.lastOf(STREAM);
    return event && { number: event.revision, commits: this.remember(event) };
  }

  async load(number: number): Promise<readonly number[]> {
    const cached = this.cache.get(number);
    if (cached) {
      this.cache.delete(number);
      this.cache.set(number, cached);
      return cached;
    }
    const [event] = await this.connection.readStream(STREAM, number, 1);
    if (!event) throw new Error(`Chunk ${number} of the log index is missing`);
    return this.remember(event);
  }

  /** Throws when another process numbered the log differently, which only lost or foreign events can cause. */
  async save(number: number, commits: readonly number[]): Promise<void> {
    const data = Buffer.alloc(commits.length * BYTES_EACH);
    for (const [index, commit] of commits.entries()) data.writeBigUInt64LE(BigInt(commit), index * BYTES_EACH);
    const hash = createHash('sha256').update(data).digest('hex');
    const id = deterministicId(STREAM, String(number), hash);
    const expected = number === 0 ? NO_STREAM : BigInt(number - 1);
    const event = { id, type: TYPE, contentType: 'application/octet-stream', data, metadata: undefined } as const;
    if (!(await this.connection.append(STREAM, expected, [event])))
      throw new Error(`The log was numbered differently before: chunk ${number} of its index disagrees`);
  }

  private remember({ revision, data }: StoredEvent): readonly number[] {
    const view = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const commits = Array.from({ length: data.length / BYTES_EACH }, (_, index) =>
      Number(view.readBigUInt64LE(index * BYTES_EACH)),
    );
    this.cache.set(revision, commits);
    for (const oldest of this.cache.keys()) {
      if (this.cache.size <= CACHED) break;
      this.cache.delete(oldest);
    }
    return commits;
  }
}
