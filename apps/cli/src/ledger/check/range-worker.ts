import { parentPort, workerData } from 'node:worker_threads';
import { openPool } from '@redress/database';
import { readRange, type Range } from './read-range.js';

const { url } = workerData as { readonly url: string };
const pool = openPool(url, { max: 1, applicationName: 'redress ledger check' });

parentPort!.on('message', async (range: Range) => parentPort!.postMessage(await readRange(pool, range)));
