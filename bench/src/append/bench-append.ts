import { PostgresEventStore } from '@redress/event-store';
import { startBenchServer } from '../bench-database.js';
import { conditionsOf, type Conditions } from '../conditions.js';
import { alternate, callInTurns, digits, median, quantile, ratio, type Contender } from '../rounds.js';
import { sampleAppend } from '../sample-append.js';
import { bulkLoad } from './peers/bulk-load.js';
import { dcb } from './peers/dcb.js';
import { emmett } from './peers/emmett.js';
import { installPeers } from './peers/install-peers.js';
import { oneRowCommits } from './peers/one-row-commits.js';
import { writingProcesses } from './writing-processes.js';

const ROUNDS = 5;
const PROCESSES = 4;

/** How fast single events are stored durably, against peers in the same run. */
export interface AppendBench {
  readonly eventsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Events a second. */
  readonly peers: Readonly<Record<string, number>>;
  /** The store's rate by the peer's, round by round, the median. `processes`: four writing processes by one. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly clients: number;
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly eventBytes: number;
  readonly conditions: Conditions;
}

/** `seconds` is for each contender, over all rounds. */
export async function benchAppend(
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
  log: (line: string) => void,
): Promise<AppendBench> {
  const importPeer = await installPeers();
  const server = await startBenchServer(clients);
  const contenders: Contender[] = [];
  try {
    const { appUrl, pool, settle } = await server.database('redress_bench');
    const others = await server.database('peers_bench');
    const store = await PostgresEventStore.open(appUrl, { applicationName: 'redress bench' });
    const redress: Contender = {
      name: 'redress',
      run: (time) => callInTurns(clients, time, () => store.append(sampleAppend())),
      close: () => store.close(),
    };
    contenders.push(redress);
    const envelope = await sampleEnvelope(store);
    contenders.push(await oneRowCommits(others.pool, clients, envelope));
    contenders.push(await bulkLoad(others.pool, envelope));
    contenders.push(await emmett(importPeer, others.ownerUrl, clients));
    contenders.push(await dcb(importPeer, others.pool, clients));
    contenders.push(await writingProcesses(appUrl, PROCESSES, clients));
    const secondsPerRound = seconds / ROUNDS;
    // Nobody pays for writing out what the one before left in memory: bulk loading leaves a gigabyte.
    const settled = contenders.map((contender) => ({
      ...contender,
      run: async (time: number) => {
        await settle();
        return contender.run(time);
      },
    }));
    const measured = await alternate(settled, ROUNDS, secondsPerRound, log);
    const peers = contenders.slice(1);
    const own = measured.get('redress')!;
    const rates = peers.map(({ name }) => [name, Math.round(median(measured.get(name)!.rates))]);
    const ratios = peers.map(({ name }) => [name, ratio(own, measured.get(name)!)] as const);
    return {
      eventsPerSecond: Math.round(median(own.rates)),
      p50Ms: digits(quantile(own.latenciesMs, 0.5), 2),
      p99Ms: digits(quantile(own.latenciesMs, 0.99), 2),
      peers: Object.fromEntries(rates) as Record<string, number>,
      ratios: { ...Object.fromEntries(ratios), processes: ratio(measured.get('processes')!, own) },
      clients,
      rounds: ROUNDS,
      secondsPerRound,
      eventBytes: envelope.length,
      conditions: await conditionsOf(pool),
    };
  } finally {
    await Promise.all(contenders.map((contender) => contender.close?.()));
    await server.stop();
  }
}

async function sampleEnvelope(store: PostgresEventStore): Promise<Uint8Array> {
  const sample = sampleAppend();
  await store.append(sample);
  return (await store.readStream(sample.stream)).events[0]!.bytes;
}
