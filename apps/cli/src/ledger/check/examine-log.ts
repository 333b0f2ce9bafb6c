import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { openPool } from '@redress/database';
import { TILE_WIDTH } from '@redress/ledger';
import type { ExaminedRange } from './examine-range.js';
import { readRange, type Range } from './read-range.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const WORKER = new URL('../../../dist/ledger/check/range-worker.js', import.meta.url);

/** Fewer events are not worth a query of their own. */
const SHORTEST = 20 * TILE_WIDTH;

/**
 * Examines the log up to the sealed size, and what comes behind it in a stretch of its own. This thread and the others
 * each take the next stretch when they are done with one.
 */
export async function examineLog(
  url: string,
  { sealed, end, threads }: { readonly sealed: number; readonly end: number; readonly threads: number },
): Promise<readonly ExaminedRange[]> {
  const stretches = [...stretchesOf(sealed, threads), { from: sealed, to: Math.max(sealed, end) }];
  const examined: ExaminedRange[] = [];
  const waiting = stretches.entries();
  const takeInTurn = async (examine: (range: Range) => Promise<ExaminedRange>) => {
    for (const [i, range] of waiting) examined[i] = await examine(range);
  };
  const pool = openPool(url, { max: 1, applicationName: 'redress ledger check' });
  const others = Math.min(threads, stretches.length - 1) - 1;
  const workers = Array.from({ length: others }, () => new Worker(WORKER, { workerData: { url } }));
  try {
    const here = takeInTurn((range) => readRange(pool, range));
    await Promise.all([here, ...workers.map((worker) => takeInTurn((range) => askFor(range, worker)))]);
    return examined;
  } finally {
    await Promise.all([pool.end(), ...workers.map((worker) => worker.terminate())]);
  }
}

/**
 * The sealed part cut at multiples of 256. Ever shorter stretches, so that no thread is left waiting for another's last,
 * and few, since each has to be fitted to the one before.
 */
export function* stretchesOf(size: number, threads: number): Generator<Range> {
  for (let from = 0; from < size || size === 0;) {
    const share = Math.ceil((size - from) / (2 * threads) / TILE_WIDTH) * TILE_WIDTH;
    const to = Math.min(size, from + Math.max(SHORTEST, share));
    yield { from, to };
    if (to === size) return;
    from = to;
  }
}

async function askFor(range: Range, worker: Worker): Promise<ExaminedRange> {
  worker.postMessage(range);
  const [examined] = (await once(worker, 'message')) as [ExaminedRange];
  return examined;
}
