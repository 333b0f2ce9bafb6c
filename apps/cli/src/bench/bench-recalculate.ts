import { randomUUID } from 'node:crypto';
import { openPool, type DatabaseAccess } from '@redress/database';
import { loadContracts } from '@redress/event-contracts';
import { migrateEventStore, PostgresEventStore, type EventStore } from '@redress/event-store';
import { addDays, canonicalDigest, deterministicId, machine, type CommandMeta } from '@redress/kernel';
import { rulebook } from '@redress/rulebook';
import { BookShelf, CommandExecutor, commandDigestWith, recalculateTickets, systemClock } from '@redress/service';
import { tickets as ticketAggregate, type TicketEvent } from '@redress/ticket';
import { startProgress } from '../output/progress.js';

/** As the platform takes them. */
const BATCH = 5_000;
const FILLED_TOGETHER = 500;
const FIRST_DAY = '2026-10-08';
const DAYS = 40;

/** How long a change of calendar takes to reach every open ticket, event by event, durably. */
export interface RecalculateBench {
  readonly tickets: number;
  readonly eventsPerTicket: number;
  readonly recalculated: number;
  readonly seconds: number;
  readonly ticketsPerSecond: number;
  /** The same once more, when nothing is left to do. */
  readonly secondsOfRepeat: number;
}

/** Registers tickets, publishes a year and takes the tickets over to it. */
export async function benchRecalculate(
  { ownerUrl, appUrl }: DatabaseAccess,
  tickets: number,
): Promise<RecalculateBench> {
  const pool = openPool(ownerUrl, { applicationName: 'bench' });
  await migrateEventStore(pool);
  const store = await PostgresEventStore.open(appUrl, { applicationName: 'bench' });
  try {
    const ids = Array.from({ length: tickets }, (_, i) => deterministicId('bench-ticket', String(i)));
    await fill(store, ids);
    await publishYear(store);
    await pool.query('ANALYZE store.events, store.streams');
    const [recalculated, seconds] = await timed(() => recalculateAll(store, ids));
    const [, secondsOfRepeat] = await timed(() => recalculateAll(store, ids));
    const eventsPerTicket = lifeOf(0).length;
    const ticketsPerSecond = Math.round(tickets / seconds);
    return { tickets, eventsPerTicket, recalculated, seconds, ticketsPerSecond, secondsOfRepeat };
  } finally {
    await store.close();
    await pool.end();
  }
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [result: T, seconds: number]> {
  const started = performance.now();
  const result = await work();
  return [result, Number(((performance.now() - started) / 1000).toFixed(2))];
}

async function recalculateAll(store: EventStore, ids: readonly string[]): Promise<number> {
  const executor = new CommandExecutor({
    ...{ store, sealer: { seal: async () => ({}) }, clock: systemClock, contracts: loadContracts() },
    ...{ books: new BookShelf(store), digest: commandDigestWith(new Uint8Array(32)), observe: () => undefined },
  });
  const meta: CommandMeta = {
    commandId: '',
    at: new Date(systemClock.now()).toISOString(),
    actor: machine('policy', 'bench'),
    causation: null,
    correlation: 'bench',
  };
  const cause = deterministicId('bench-year');
  const progress = startProgress('recalculate', ids.length);
  let recalculated = 0;
  for (let start = 0; start < ids.length; start += BATCH) {
    recalculated += await recalculateTickets(executor, ids.slice(start, start + BATCH), { cause, meta });
    const looked = Math.min(start + BATCH, ids.length);
    progress.update(looked, `${looked} tickets`);
  }
  progress.stop();
  return recalculated;
}

/** The event by which the tickets go over to another calendar. */
async function publishYear(store: EventStore): Promise<void> {
  await store.append({
    commandId: randomUUID(),
    digest: canonicalDigest('bench-year'),
    stream: rulebook.streamOf(''),
    expected: 'none',
    guards: [],
    events: [
      {
        id: randomUUID(),
        type: 'CalendarYearPublished',
        occurredAt: '2026-11-21T02:00:00.000Z',
        actor: machine('policy', 'bench'),
        ...{ causation: null, correlation: 'bench', sealed: {} },
        data: { year: 2027, source: 'bench', holidays: [] },
      },
    ],
  });
}

async function fill(store: EventStore, ids: readonly string[]): Promise<void> {
  const progress = startProgress('register', ids.length);
  for (let start = 0; start < ids.length; start += FILLED_TOGETHER) {
    const appends = ids.slice(start, start + FILLED_TOGETHER).map((id, i) =>
      store.append({
        commandId: randomUUID(),
        digest: canonicalDigest(id),
        stream: ticketAggregate.streamOf(id),
        expected: 'none',
        guards: [],
        events: lifeOf(start + i).map(({ type, data }) => ({
          id: randomUUID(),
          type,
          occurredAt: '2026-11-20T02:00:00.000Z',
          actor: machine('policy', 'bench'),
          causation: null,
          correlation: id,
          data,
          sealed: {},
        })),
      }),
    );
    await Promise.all(appends);
    progress.update(start + FILLED_TOGETHER, `${start + FILLED_TOGETHER} tickets`);
  }
  progress.stop();
}

/** A complaint that is being mediated, registered some day of a quarter: as long a life as most open tickets have. */
function lifeOf(n: number): readonly TicketEvent[] {
  const receivedOn = addDays(FIRST_DAY, n % DAYS);
  const department = 'market-east';
  return [
    {
      type: 'TicketRegistered',
      data: {
        ...{
          kind: 'complaint',
          channel: 'phone',
          number: '20260506-482159374',
          source: null,
          receivedOn,
          area: 'east',
        },
        ...{ person: 'p', anonymous: false, respondent: 'r', calendar: null },
      },
    },
    { type: 'TicketClassified', data: { category: 'food', complex: false, by: 'rules', rule: 'word-in-title' } },
    { type: 'TicketAssigned', data: { department, by: 'rules', rule: 'category' } },
    { type: 'TicketSignedFor', data: { department } },
    { type: 'ComplaintAccepted', data: { decidedOn: receivedOn, toldOn: receivedOn, toldBy: 'phone' } },
    { type: 'MediationOpened', data: { openedOn: receivedOn } },
  ];
}
