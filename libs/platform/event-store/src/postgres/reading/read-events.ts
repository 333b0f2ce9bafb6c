import type { Pool } from '@redress/database';
import type { Envelope } from '@redress/kernel';
import type { LogBatch, ReadLog, RecordedEvent } from '../../port.js';
import { readSql } from '../sql.js';
import { copyLog, type Shard } from './copy-log.js';
import { envelopeAt } from './envelope-at.js';

const READ_LOG = readSql('read-log');
/** Events fetched ahead of a reader: about 2.5 MiB usually, at most 80 MiB. Two of them are in memory. */
const SPAN = 5_000;
/** Events folded as they come: long enough that planning costs nothing, short enough that no snapshot grows old. */
const FOLDED_SPAN = 50_000;
/** Decoded at a time: more would outlive the garbage collector's nursery. */
const BATCH = 1_000;
/** Up to here a prepared query is faster than a COPY, which is planned anew each time: the tail of a live log. */
const TAIL = 200;

/** A read of the log that may be confined to one shard of its streams. */
export interface ReadShard extends ReadLog {
  readonly shard?: Shard;
}

interface StoredEvent {
  readonly position: number;
  readonly bytes: Buffer;
}

/** A stretch of the log that has arrived; `to` is the first position behind it. */
interface Span {
  readonly stored: readonly StoredEvent[];
  readonly to: number;
}

/**
 * Reads the log up to `end` in batches. No statement stays open between two of them, so a slow reader holds back nothing
 * in the database.
 */
export async function* readEvents(pool: Pool, end: number, read: ReadShard): AsyncGenerator<LogBatch> {
  const { from = 0, types, shard } = read;
  if (from < end && end - from <= TAIL && !shard) {
    yield await readTail(pool, from, end, types);
    return;
  }
  for await (const { stored, to } of readSpans(pool, end, read)) {
    for (let at = 0; at === 0 || at < stored.length; at += BATCH) {
      const events = stored.slice(at, at + BATCH).map(recordedOf);
      yield { events, next: at + BATCH < stored.length ? events.at(-1)!.position + 1 : to };
    }
  }
}

/** Hands every envelope up to `end` to `apply` as it comes and keeps none; says now and then how far it is. */
export async function foldEvents(
  pool: Pool,
  end: number,
  { from = 0, ...read }: ReadShard,
  apply: (envelope: Envelope) => void,
  onProgress: (next: number) => void,
): Promise<void> {
  for (let start = from; start < end; start += FOLDED_SPAN) {
    const to = Math.min(start + FOLDED_SPAN, end);
    await copyLog(pool, { ...read, from: start, to }, (_, bytes, first, behind) =>
      apply(envelopeAt(bytes, first, behind)),
    );
    onProgress(to);
  }
}

/** While one span is used, the next is on its way. */
async function* readSpans(pool: Pool, end: number, { from = 0, ...read }: ReadShard): AsyncGenerator<Span> {
  const fetch = (start: number) => {
    const to = Math.min(start + SPAN * (read.shard?.count ?? 1), end);
    const stored: StoredEvent[] = [];
    const copied = copyLog(pool, { ...read, from: start, to }, (position, bytes, first, behind) =>
      stored.push({ position, bytes: bytes.subarray(first, behind) }),
    );
    // Whoever stops reading early never asks what became of it.
    copied.catch(() => undefined);
    return { copied, stored, to };
  };
  if (from >= end) return;
  for (let next = fetch(from); ;) {
    const { copied, stored, to } = next;
    await copied;
    if (to < end) next = fetch(to);
    yield { stored, to };
    if (to >= end) return;
  }
}

async function readTail(pool: Pool, from: number, to: number, types?: readonly string[]): Promise<LogBatch> {
  const { rows } = await pool.query<{ position: number; envelope: Buffer }>({
    name: 'read-log',
    text: READ_LOG,
    values: [from, to, types ?? null],
  });
  return { events: rows.map(({ position, envelope }) => recordedOf({ position, bytes: envelope })), next: to };
}

function recordedOf({ position, bytes }: StoredEvent): RecordedEvent {
  return { position, envelope: envelopeAt(bytes, 0, bytes.length), bytes };
}
