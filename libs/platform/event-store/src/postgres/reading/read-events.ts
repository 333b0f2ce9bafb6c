import type { Pool } from '@redress/database';
import { decodeEnvelope, type Envelope } from '@redress/kernel';
import type { LogBatch, ReadLog, RecordedEvent } from '../../port.js';
import { readSql } from '../sql.js';
import { copyLog, type Shard } from './copy-log.js';
import { CopyDecoder } from './decode-copy.js';

const READ_LOG = readSql('read-log');
/** Events in one COPY, or in one shard's part of it: about 2.5 MiB usually, at most 80 MiB. Two of them are in memory. */
const SPAN = 5_000;
/** Decoded at a time: more would outlive the garbage collector's nursery. */
const BATCH = 1_000;
/** Up to here a prepared query is faster than a COPY, which is planned anew each time: the tail of a live log. */
const TAIL = 200;

/** A read of the log that may be confined to one shard of its streams. */
export interface ReadShard extends ReadLog {
  readonly shard?: Shard;
}

/** A stretch of the log that has arrived; `to` is the first position behind it. */
interface Span {
  readonly decoder: CopyDecoder;
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
  for await (const { decoder, to } of readSpans(pool, end, read)) {
    for (let more = true; more;) {
      const events: RecordedEvent[] = [];
      const take = (position: number, bytes: Uint8Array) =>
        void events.push({ position, envelope: decodeEnvelope(bytes), bytes });
      while (events.length < BATCH && (more = decoder.read(take)));
      yield { events, next: more ? events.at(-1)!.position + 1 : to };
    }
  }
}

/** Hands every envelope up to `end` to `apply` and keeps none; says now and then how far it is. */
export async function foldEvents(
  pool: Pool,
  end: number,
  read: ReadShard,
  apply: (envelope: Envelope) => void,
  onProgress: (next: number) => void,
): Promise<void> {
  const take = (_position: number, bytes: Uint8Array) => apply(decodeEnvelope(bytes));
  for await (const { decoder, to } of readSpans(pool, end, read)) {
    while (decoder.read(take));
    onProgress(to);
  }
}

/** While one span is used, the next is on its way. */
async function* readSpans(pool: Pool, end: number, { from = 0, types, shard }: ReadShard): AsyncGenerator<Span> {
  const fetch = (start: number) => {
    const to = Math.min(start + SPAN * (shard?.count ?? 1), end);
    const copied = copyLog(pool, { from: start, to, ...(types && { types }), ...(shard && { shard }) });
    // Whoever stops reading early never asks what became of it.
    copied.catch(() => undefined);
    return { copied, to };
  };
  if (from >= end) return;
  for (let next = fetch(from); ;) {
    const { copied, to } = next;
    const decoder = new CopyDecoder(await copied);
    if (to < end) next = fetch(to);
    yield { decoder, to };
    if (to >= end) return;
  }
}

async function readTail(pool: Pool, from: number, to: number, types?: readonly string[]): Promise<LogBatch> {
  const { rows } = await pool.query<{ position: number; envelope: Buffer }>({
    name: 'read-log',
    text: READ_LOG,
    values: [from, to, types ?? null],
  });
  return {
    events: rows.map(({ position, envelope }) => ({ position, envelope: decodeEnvelope(envelope), bytes: envelope })),
    next: to,
  };
}
