import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KafkaEventBus, migrateEventBus, PostgresLeadership } from '@redress/event-bus';
import { PostgresEventStore } from '@redress/event-store';
import { startKafka } from '@redress/local-kafka';
import { migrateProjections, runProjection } from '@redress/projections';
import { startBenchServer, type BenchDatabase } from '../bench-database.js';
import { conditionsOf, type Conditions } from '../conditions.js';
import { arrivals } from './arrivals.projection.js';
import { percentilesOf, type Percentiles } from './percentiles.js';
import { appendSteadily, type Load } from './steady-appends.js';

const WARM_UP_SECONDS = 3;
const PATIENCE_MS = 30_000;
const CONNECTIONS = 10;
const BAR_MS = 250;

/** From the moment an append was due to the moment its effect can be read, in milliseconds. */
export interface LatencyBench extends Load {
  readonly events: number;
  readonly milliseconds: Percentiles;
  readonly p99BarMs: number;
  readonly passed: boolean;
  readonly conditions: Conditions;
}

/** Event to projection through a real Kafka: append, relay, broker, consumer, rows, and a reader that waits for them. */
export async function benchLatency(load: Load, tell: (text: string) => void): Promise<LatencyBench> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-bench-kafka-'));
  const server = await startBenchServer(CONNECTIONS);
  try {
    const kafka = await startKafka({ folder, tell });
    try {
      return await measure(load, await server.database('latency'), kafka.brokers, tell);
    } finally {
      await kafka.stop();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  load: Load,
  database: BenchDatabase,
  brokers: readonly string[],
  tell: (text: string) => void,
): Promise<LatencyBench> {
  const { pool, appUrl } = database;
  await migrateEventBus(pool);
  await migrateProjections(pool);
  const store = await PostgresEventStore.open(appUrl, { applicationName: 'redress bench' });
  const leadership = new PostgresLeadership(pool);
  const log = { debug: () => undefined, warn: tell };
  const bus = await KafkaEventBus.open({ brokers, clientId: 'redress-bench', store, leadership, pool, log });
  const projection = await runProjection(arrivals, { bus, store, pool, mustMatchContract: () => undefined });
  try {
    const latencies: number[] = [];
    const noteArrival = async (due: number, position: number): Promise<void> => {
      await projection.read(async () => undefined, position + 1, PATIENCE_MS);
      latencies.push(performance.now() - due);
    };
    await appendSteadily(store, { ...load, seconds: WARM_UP_SECONDS }, noteArrival);
    tell(`Warm after ${latencies.length} events; measuring for ${load.seconds} s`);
    latencies.length = 0;
    await appendSteadily(store, load, noteArrival);
    const milliseconds = percentilesOf(latencies);
    const conditions = await conditionsOf(pool);
    const passed = milliseconds.p99 < BAR_MS;
    return { ...load, events: latencies.length, milliseconds, p99BarMs: BAR_MS, passed, conditions };
  } finally {
    await projection.stop();
    await bus.close();
    await leadership.close();
    await store.close();
  }
}
