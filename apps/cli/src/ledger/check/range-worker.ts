import { parentPort, workerData } from 'node:worker_threads';
import { openPool } from '@redress/database';
import { readRange } from './read-range.js';

/** What a thread is started with. */
export interface RangeSetup {
  readonly url: string;
  readonly from: number;
  readonly to: number;
}

const { url, from, to } = workerData as RangeSetup;
const pool = openPool(url, { max: 1, applicationName: 'redress ledger check' });
try {
  parentPort!.postMessage(await readRange(pool, from, to));
} finally {
  await pool.end();
}
