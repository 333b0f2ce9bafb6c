import { Worker } from 'node:worker_threads';
import type { FoldRequest, ShardReply, ShardSetup } from './shard-messages.js';

/** From `src/` and from `dist/` alike: threads run JavaScript. */
const WORKER = new URL('../../../dist/postgres/replay/shard-worker.js', import.meta.url);

export interface ShardedReplayOptions {
  /** The event store's database. */
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Threads; each has a connection of its own and folds the streams that fall to it. */
  readonly shards: number;
  /** A module whose default export is a function that makes a ShardFold. */
  readonly module: URL;
  /** Streams that every thread folds, because what its own mean depends on them. */
  readonly shared?: readonly string[];
}

/**
 * Folds the log on several threads. A stream belongs wholly to one shard and comes in order; streams of different shards
 * know nothing of each other, so what is asked must follow from one stream at a time and be merged afterwards.
 */
export class ShardedReplay<Result> {
  private readonly workers: readonly Worker[];
  private position = 0;

  constructor({ url, applicationName, shards, module, shared = [] }: ShardedReplayOptions) {
    this.workers = Array.from({ length: shards }, (_, index) => {
      const setup: ShardSetup = { url, applicationName, shard: { index, count: shards, shared }, module: module.href };
      return new Worker(WORKER, { workerData: setup });
    });
  }

  /**
   * Folds on to a position, and gives the results of all shards, in their order, since the beginning of the log. Rejects
   * with an error of the same name and message as the first that a fold or a read threw; then only close() is left.
   */
  async foldTo(position: number, onProgress: (position: number) => void = () => undefined): Promise<readonly Result[]> {
    const request: FoldRequest = { from: this.position, to: position };
    const reached = this.workers.map(() => this.position);
    const report = (index: number, next: number) => {
      reached[index] = next;
      onProgress(Math.min(...reached));
    };
    this.position = position;
    return Promise.all(
      this.workers.map((worker, index) => ask<Result>(worker, request, (next) => report(index, next))),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

function ask<Result>(worker: Worker, request: FoldRequest, onProgress: (next: number) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', hear);
      worker.off('error', fail);
      worker.off('exit', end);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    const end = () => fail(new Error('The thread ended before it answered'));
    const hear = (reply: ShardReply) => {
      if (reply.kind === 'progress') return onProgress(reply.next);
      if (reply.kind === 'failure') return fail(Object.assign(new Error(reply.message), { name: reply.name }));
      settle();
      resolve(JSON.parse(reply.json) as Result);
    };
    worker.on('message', hear);
    worker.on('error', fail);
    worker.on('exit', end);
    worker.postMessage(request);
  });
}
