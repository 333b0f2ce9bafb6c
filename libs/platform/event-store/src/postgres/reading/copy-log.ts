import { copyOut, type Pool } from '@redress/database';
import pg from 'pg';
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

/** Hears of one event: its bytes lie in `bytes` from `start` to `end`. */
export type TakeEvent = (position: number, bytes: Buffer, start: number, end: number) => void;

/** Two bytes that count the fields, then a length of four before each. */
const POSITION = 6;
const LENGTH = POSITION + 8;
const ENVELOPE = LENGTH + 4;

/** Copies a stretch of the log out of PostgreSQL and hands over event by event, in order. */
export function copyLog(pool: Pool, range: CopyRange, take: TakeEvent): Promise<void> {
  return copyEvents(pool, copyStatement(range), take);
}

/** Runs a binary COPY of (position, envelope) and hands over event by event. */
export async function copyEvents(pool: Pool, statement: string, take: TakeEvent): Promise<void> {
  await copyOut(pool, statement, (bytes, at) => {
    const position = bytes.readUInt32BE(at + POSITION) * 2 ** 32 + bytes.readUInt32BE(at + POSITION + 4);
    const start = at + ENVELOPE;
    take(position, bytes, start, start + bytes.readInt32BE(at + LENGTH));
  });
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
