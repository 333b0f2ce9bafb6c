import { randomBytes } from 'node:crypto';
import { median, sampleAppend } from '@redress/bench';
import { openPool, type DatabaseAccess, type Pool } from '@redress/database';
import { PostgresLeadership } from '@redress/event-bus';
import { migrateEventStore, PostgresEventStore, type EventStore } from '@redress/event-store';
import { formatVerifierKey, signingKey, type SigningKey } from '@redress/ledger';
import { LedgerTables, migrateLedger, Sealer } from '@redress/sealer';
import { checkStore } from '../ledger/check/check-store.js';
import { policyOf } from '../ledger/trusted-checkpoint.js';

/** As many as `bench append` has. */
const CLIENTS = 32;
/** As long as a ticket's life is on average. */
const EVENTS_PER_STREAM = 10;
const CHECKS = 3;
const THREADS = 2;

/** What sealing costs and how fast a check is. Rates are events per second, one for each round. */
export interface LedgerBench {
  readonly events: number;
  readonly appendsPerSecond: { readonly withoutSealer: readonly number[]; readonly withSealer: readonly number[] };
  /** Share of the append rate that sealing takes, in percent: the median of the rounds. */
  readonly sealingCostPercent: number;
  readonly checkThreads: number;
  readonly checkEventsPerSecond: readonly number[];
}

/** Appends one event per command in alternating rounds without and with a sealer, then checks the whole log. */
export async function benchLedger(access: DatabaseAccess, events: number, rounds: number): Promise<LedgerBench> {
  const pool = openPool(access.ownerUrl, { applicationName: 'bench' });
  const store = await openStore(access, pool);
  const key = signingKey('bench.local', 'ed25519', randomBytes(32));
  try {
    const perRound = Math.max(CLIENTS, Math.ceil(events / (2 * rounds)));
    const append = async () => Math.round(perRound / (await appendEvents(store, perRound)));
    const ways = {
      withoutSealer: append,
      withSealer: () => underSealer({ store, pool, key }, append),
    };
    const rates = { withoutSealer: [] as number[], withSealer: [] as number[] };
    await append();
    for (let round = 0; round < rounds; round++) {
      // Each goes first in turn, for a log that grows and a server that cleans up are no two rounds the same.
      const order =
        round % 2 === 0 ? (['withoutSealer', 'withSealer'] as const) : (['withSealer', 'withoutSealer'] as const);
      for (const way of order) rates[way].push(await ways[way]());
    }
    const costs = rates.withSealer.map((rate, round) => 100 * (1 - rate / rates.withoutSealer[round]!));
    return {
      events: await store.size(),
      appendsPerSecond: rates,
      sealingCostPercent: Number(median(costs).toFixed(1)),
      checkThreads: THREADS,
      checkEventsPerSecond: await benchCheck(access, pool, key),
    };
  } finally {
    await store.close();
    await pool.end();
  }
}

async function openStore({ appUrl }: DatabaseAccess, pool: Pool): Promise<PostgresEventStore> {
  await migrateEventStore(pool);
  await migrateLedger(pool);
  return PostgresEventStore.open(appUrl, { applicationName: 'bench' });
}

/** What earlier rounds left unsealed is sealed before the work, and what the work left after it. */
async function underSealer(
  { store, pool, key }: { store: EventStore; pool: Pool; key: SigningKey },
  work: () => Promise<number>,
): Promise<number> {
  const leadership = new PostgresLeadership(pool);
  const policy = { witnesses: [], quorum: { kind: 'none' } } as const;
  const silent = () => undefined;
  const sealer = Sealer.start({ store, pool, key, policy, leadership, tell: silent, warn: silent });
  await sealer.sealNow();
  const rate = await work();
  await sealer.stop();
  await leadership.close();
  return rate;
}

async function benchCheck({ ownerUrl: url }: DatabaseAccess, pool: Pool, key: SigningKey): Promise<readonly number[]> {
  const ledger = new LedgerTables(pool);
  const published = (await ledger.published())!;
  const policy = await policyOf({ key: formatVerifierKey(key) });
  const rates: number[] = [];
  for (let i = 0; i < CHECKS; i++) {
    const started = performance.now();
    const verdict = await checkStore({ url, pool, ledger, note: published.note, policy, threads: THREADS });
    if (!verdict.ok) throw new Error(verdict.reason);
    rates.push(Math.round(verdict.events / ((performance.now() - started) / 1000)));
  }
  return rates;
}

/** Every client appends to streams of its own, one event per command; gives the seconds. */
async function appendEvents(store: EventStore, events: number): Promise<number> {
  const started = performance.now();
  let left = events;
  const client = async () => {
    let { stream, expected } = sampleAppend();
    for (let n = 0; left-- > 0; n++) {
      const append = sampleAppend();
      if (n % EVENTS_PER_STREAM === 0) ({ stream, expected } = append);
      const result = await store.append({ ...append, stream, expected });
      if (result.status !== 'appended') throw new Error(result.status);
      expected = result.head;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (performance.now() - started) / 1000;
}
