import { randomBytes, randomUUID } from 'node:crypto';
import { openPool, type DatabaseAccess, type Pool } from '@redress/database';
import { PostgresLeadership } from '@redress/event-bus';
import { migrateEventStore, PostgresEventStore, type EventStore } from '@redress/event-store';
import { formatVerifierKey, signingKey, type SigningKey } from '@redress/ledger';
import { LedgerTables, migrateLedger, Sealer } from '@redress/sealer';
import { checkStore } from '../ledger/check/check-store.js';
import { policyOf } from '../ledger/trusted-checkpoint.js';

const CLIENTS = 64;
/** As long as a ticket's life is on average. */
const EVENTS_PER_STREAM = 10;
const CHECKS = 3;
const THREADS = 2;

/** What sealing costs and how fast a check is. Rates are events per second. */
export interface LedgerBench {
  readonly events: number;
  readonly rounds: number;
  readonly appendsPerSecond: { readonly withoutSealer: number; readonly withSealer: number };
  /** Share of the append rate that sealing takes, in percent: by the totals of all rounds. */
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
    await appendEvents(store, perRound);
    const seconds = { withoutSealer: 0, withSealer: 0 };
    for (let round = 0; round < rounds; round++) {
      seconds.withoutSealer += await appendEvents(store, perRound);
      seconds.withSealer += await underSealer({ store, pool, key }, () => appendEvents(store, perRound));
    }
    const rate = (time: number) => Math.round((rounds * perRound) / time);
    const appendsPerSecond = { withoutSealer: rate(seconds.withoutSealer), withSealer: rate(seconds.withSealer) };
    return {
      events: await store.size(),
      rounds,
      appendsPerSecond,
      sealingCostPercent: Number((100 * (1 - seconds.withoutSealer / seconds.withSealer)).toFixed(1)),
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
  const seconds = await work();
  await sealer.stop();
  await leadership.close();
  return seconds;
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
    for (let stream = '', n = 0; left-- > 0; n++) {
      if (n % EVENTS_PER_STREAM === 0) stream = `ticket-${randomUUID()}`;
      const result = await store.append({ commandId: randomUUID(), stream, expected: 'any', events: [eventOf()] });
      if (result.status !== 'appended') throw new Error(result.status);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (performance.now() - started) / 1000;
}

const eventOf = () => ({
  id: randomUUID(),
  type: 'TicketAssigned',
  occurredAt: '2026-09-24T02:00:00.000Z',
  actor: { role: 'dispatcher', id: 'staff-0007', department: null } as const,
  causation: null,
  correlation: 'submission-1',
  data: { department: 'market-east', deadline: '2026-10-12' },
  sealed: {},
});
