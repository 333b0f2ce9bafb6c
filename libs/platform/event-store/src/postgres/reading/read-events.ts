import type { Pool } from '@redress/database';
import { decodeEnvelope } from '@redress/kernel';
import type { LogBatch, ReadLog } from '../../port.js';
import { readSql } from '../sql.js';
import { copyLog, type Shard } from './copy-log.js';
import { decodeCopy } from './decode-copy.js';

const READ_LOG = readSql('read-log');
/** Positions looked at in one COPY: about 2.5 MiB usually, at most 80 MiB. Two of them are in memory. */
const SPAN = 5_000;
/** Up to here a prepared query is faster than a COPY, which is planned anew each time: the tail of a live log. */
const TAIL = 200;

/** A read of the log that may be confined to one shard of its streams. */
export interface ReadShard extends ReadLog {
  readonly shard?: Shard;
}

/**
 * Reads the log up to `end` in batches. While one is used, the next is on its way. No statement stays open between two
 * batches, so a slow reader holds back nothing in the database.
 */
export async function* readEvents(pool: Pool, end: number, read: ReadShard): AsyncGenerator<LogBatch> {
  const { from = 0, types, shard } = read;
  if (from >= end) return;
  if (end - from <= TAIL && !shard) {
    yield await readTail(pool, from, end, types);
    return;
  }
  const fetch = (start: number) => {
    const to = Math.min(start + SPAN, end);
    const copied = copyLog(pool, { from: start, to, ...(types && { types }), ...(shard && { shard }) });
    // Whoever stops reading early never asks what became of it.
    copied.catch(() => undefined);
    return { copied, to };
  };
  for (let next = fetch(from); ;) {
    const { copied, to } = next;
    const bytes = await copied;
    if (to < end) next = fetch(to);
    yield { events: decodeCopy(bytes), next: to };
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
