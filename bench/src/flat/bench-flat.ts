import { PostgresEventStore } from '@redress/event-store';
import { startBenchServer, type BenchServer } from '../bench-database.js';
import { conditionsOf, type Conditions } from '../conditions.js';
import { fillLog } from '../fill-log.js';
import { alternate, callInTurns, digits, median, quantile, ratio, type Contender } from '../rounds.js';
import { sampleAppend } from '../sample-append.js';

const SMALL = 50_000;
const CLIENTS = 32;
const READERS = 2;
const ROUNDS = 5;
const SECONDS = 1;

/** Whether appends and stream reads stay as fast when the log grows: both sizes in the same run, in turn. */
export interface FlatBench {
  readonly eventsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly small: { readonly events: number; readonly eventsPerSecond: number; readonly streamReadMs: number };
  readonly large: { readonly events: number; readonly eventsPerSecond: number; readonly streamReadMs: number };
  /** Large by small: rates of appends, times of stream reads. */
  readonly ratios: { readonly append: number; readonly streamReadTime: number };
  readonly conditions: Conditions;
}

export async function benchFlat(
  { events }: { readonly events: number },
  log: (line: string) => void,
): Promise<FlatBench> {
  const server = await startBenchServer(2);
  const logs = await Promise.all([openLog(server, 'small', SMALL, log), openLog(server, 'large', events, log)]);
  try {
    const [small, large] = logs as [FilledLog, FilledLog];
    const measured = await alternate([small.append, large.append, small.read, large.read], ROUNDS, SECONDS, log);
    const of = ({ name }: Contender) => measured.get(name)!;
    const result = ({ size, append, read }: FilledLog) => ({
      events: size,
      eventsPerSecond: Math.round(median(of(append).rates)),
      streamReadMs: digits(quantile(of(read).latenciesMs, 0.5), 3),
    });
    const latencies = of(large.append).latenciesMs;
    return {
      eventsPerSecond: result(large).eventsPerSecond,
      p50Ms: digits(quantile(latencies, 0.5), 2),
      p99Ms: digits(quantile(latencies, 0.99), 2),
      small: result(small),
      large: result(large),
      ratios: {
        append: ratio(of(large.append), of(small.append)),
        streamReadTime: ratio(of(small.read), of(large.read)),
      },
      conditions: await conditionsOf((await server.database('small')).pool),
    };
  } finally {
    await Promise.all(logs.map(({ store }) => store.close()));
    await server.stop();
  }
}

interface FilledLog {
  readonly size: number;
  readonly store: PostgresEventStore;
  readonly append: Contender;
  readonly read: Contender;
}

async function openLog(
  server: BenchServer,
  name: string,
  events: number,
  log: (line: string) => void,
): Promise<FilledLog> {
  const database = await server.database(name);
  const { appUrl, pool } = database;
  const size = await fillLog(database, events, log);
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM store.streams ORDER BY random() LIMIT 5000');
  const store = await PostgresEventStore.open(appUrl, { applicationName: 'redress bench' });
  let next = 0;
  const read = async () => {
    const { events: found } = await store.readStream(rows[next++ % rows.length]!.id);
    if (found.length !== 10) throw new Error(`A ticket of ten events has ${found.length}`);
  };
  return {
    size,
    store,
    append: {
      name: `append ${name}`,
      run: (seconds) => callInTurns(CLIENTS, seconds, () => store.append(sampleAppend())),
    },
    read: { name: `read ${name}`, run: (seconds) => callInTurns(READERS, seconds, read) },
  };
}
