import { PostgresEventStore } from '@redress/event-store';
import { startBenchServer } from '../bench-database.js';
import { conditionsOf, type Conditions } from '../conditions.js';
import { fillLog } from '../fill-log.js';
import { alternate, median, ratio } from '../rounds.js';
import { copyToNowhere, plainCursor, replayHere, replayOnThreads } from './ways-to-read.js';

const ROUNDS = 5;
const THREADS = 2;

/** How fast the log is read, decoded, parsed and folded for each ticket, against peers in the same run. */
export interface ReplayBench {
  /** On two threads. */
  readonly eventsPerSecond: number;
  readonly peers: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
  readonly events: number;
  readonly threads: number;
  readonly rounds: number;
  readonly conditions: Conditions;
}

export async function benchReplay(
  { events }: { readonly events: number },
  log: (line: string) => void,
): Promise<ReplayBench> {
  const server = await startBenchServer(2);
  try {
    const { appUrl, pool } = await server.database('redress_bench');
    const size = await fillLog(pool, events, log);
    const store = await PostgresEventStore.open(appUrl, { applicationName: 'redress bench' });
    const replay = replayOnThreads('redress', appUrl, size, THREADS);
    const peers = [copyToNowhere(pool, size), plainCursor(pool, size), replayHere(store, size)];
    const measured = await alternate([replay, ...peers], ROUNDS, Infinity, log);
    await store.close();
    const own = measured.get('redress')!;
    const of = (name: string) => measured.get(name)!;
    return {
      eventsPerSecond: Math.round(median(own.rates)),
      peers: Object.fromEntries(peers.map(({ name }) => [name, Math.round(median(of(name).rates))])),
      ratios: Object.fromEntries(peers.map(({ name }) => [name, ratio(own, of(name))])),
      events: size,
      threads: THREADS,
      rounds: ROUNDS,
      conditions: await conditionsOf(pool),
    };
  } finally {
    await server.stop();
  }
}
