import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { openPool } from '@redress/database';
import { TILE_WIDTH } from '@redress/ledger';
import type { ExaminedRange } from './examine-range.js';
import type { RangeSetup } from './range-worker.js';
import { readRange } from './read-range.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const WORKER = new URL('../../../dist/ledger/check/range-worker.js', import.meta.url);

/** Fewer events are examined sooner than a thread has started. */
const WORTH_A_THREAD = 10_000;

/**
 * Examines the log up to the sealed size, in as many equal stretches as there are threads, and what comes behind it in
 * a stretch of its own.
 */
export async function examineLog(
  url: string,
  { sealed, end, threads }: { readonly sealed: number; readonly end: number; readonly threads: number },
): Promise<readonly ExaminedRange[]> {
  const parts = sealed < WORTH_A_THREAD ? 1 : threads;
  const bounds = Array.from({ length: parts }, (_, i) => Math.floor((i * sealed) / parts / TILE_WIDTH) * TILE_WIDTH);
  const ranges = bounds.map((from, i) => ({ url, from, to: bounds[i + 1] ?? sealed }));
  const behind = { url, from: sealed, to: Math.max(sealed, end) };
  const examined = await Promise.all(parts === 1 ? ranges.map(inThisThread) : ranges.map(inThread));
  return [...examined, await inThisThread(behind)];
}

async function inThread(setup: RangeSetup): Promise<ExaminedRange> {
  const worker = new Worker(WORKER, { workerData: setup });
  const [examined] = (await once(worker, 'message')) as [ExaminedRange];
  await worker.terminate();
  return examined;
}

async function inThisThread({ url, from, to }: RangeSetup): Promise<ExaminedRange> {
  const pool = openPool(url, { max: 1, applicationName: 'redress ledger check' });
  try {
    return await readRange(pool, from, to);
  } finally {
    await pool.end();
  }
}
