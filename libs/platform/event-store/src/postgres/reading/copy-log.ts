import type { Pool } from '@redress/database';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { readSql } from '../sql.js';

const TEXT = readSql('copy-log');

/** One of `count` parts of the streams; every stream belongs wholly to one of them. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Streams that every part gets, because what the others mean depends on them. */
  readonly shared?: readonly string[];
}

/** What to copy: positions from `from` up to and without `to`. */
export interface CopyRange {
  readonly from: number;
  readonly to: number;
  readonly types?: readonly string[];
  readonly shard?: Shard;
}

/** Fetches a stretch of the log in PostgreSQL's binary COPY format, as one buffer. */
export function copyLog(pool: Pool, range: CopyRange): Promise<Buffer> {
  return copyRows(pool, copyStatement(range));
}

/** Runs a binary COPY and gives its rows as one buffer. */
export async function copyRows(pool: Pool, statement: string): Promise<Buffer> {
  const client = await pool.connect();
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(to(statement))) chunks.push(chunk as Buffer);
    client.release();
    return Buffer.concat(chunks);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** The statement that copies a range. COPY takes no parameters, so the values are written into its text. */
export function copyStatement({ from, to: end, types, shard }: CopyRange): string {
  const names = types?.map((type) => pg.escapeLiteral(type)).join();
  const values: Record<string, string> = {
    from: position(from),
    to: position(end),
    types: names === undefined ? 'true' : names === '' ? 'false' : `type IN (${names})`,
    // The low bits of a 64-bit hash; any constant seed will do, as long as all readers of a replay use it.
    shard: shard ? partOf(shard) : 'true',
  };
  return TEXT.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name]!);
}

function partOf({ index, count, shared = [] }: Shard): string {
  const own = `(hashtextextended(stream, 0) & 2147483647) % ${count} = ${index}`;
  if (shared.length === 0) return own;
  return `(${own} OR stream IN (${shared.map((stream) => pg.escapeLiteral(stream)).join()}))`;
}

function position(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`A position is a whole number, not ${value}`);
  return String(value);
}
