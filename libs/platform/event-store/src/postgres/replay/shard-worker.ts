import { parentPort, workerData } from 'node:worker_threads';
import { openPool } from '@redress/database';
import type { Envelope } from '@redress/kernel';
import { foldEvents } from '../reading/read-events.js';
import type { FoldRequest, ShardFold, ShardReply, ShardSetup } from './shard-messages.js';

const { url, applicationName, shard, module } = workerData as ShardSetup;
const { default: createFold } = (await import(module)) as { default: () => ShardFold<unknown> };
const fold = createFold();
const pool = openPool(url, { max: 1, applicationName });
const port = parentPort!;

const reply = (message: ShardReply) => port.postMessage(message);

port.on('message', async ({ from, to }: FoldRequest) => {
  try {
    const apply = (envelope: Envelope) => fold.apply(envelope);
    await foldEvents(pool, to, { from, shard }, apply, (next) => reply({ kind: 'progress', next }));
    reply({ kind: 'result', json: JSON.stringify(fold.result()) });
  } catch (error) {
    const { name, message } = error as Error;
    reply({ kind: 'failure', name, message });
  }
});
