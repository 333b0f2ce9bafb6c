import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { MemoryEventStore, type RecordedEvent } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import { Gate, appendTo, eventually } from '../contract/index.js';
import { DirectEventBus, PostgresLeadership, migrateEventBus, runPolicy, type RunningPolicy } from '../index.js';

const LONG = 10_000;
const pace = { idleMs: 5, backoff: { firstMs: 1, longestMs: 5 } };
const backoff = { firstMs: 1, longestMs: 1 };

describe('a policy', () => {
  const database = testDatabase();
  let observer: Pool;
  let store: MemoryEventStore;
  /** A policy of its own for each test: checkpoints cannot be deleted. */
  let name: string;
  const processes: { bus: DirectEventBus; leadership: PostgresLeadership; pool: Pool }[] = [];
  const reacted: string[] = [];
  const logged: string[] = [];
  const log = { debug: (text: string) => void logged.push(text), warn: (text: string) => void logged.push(text) };

  /** Starts the policy as a process of its own would. */
  const start = (react: (event: RecordedEvent) => Promise<void>): RunningPolicy => {
    const pool = openPool(database().appUrl, { applicationName: 'policy' });
    const leadership = new PostgresLeadership(pool);
    const bus = new DirectEventBus({ store, leadership, log, pace });
    processes.push({ bus, leadership, pool });
    return runPolicy({ name, on: ['Opened'], react }, { bus, store, pool, log, backoff });
  };
  const note = async ({ envelope }: RecordedEvent): Promise<void> =>
    void reacted.push(`${envelope.stream}#${envelope.revision}`);
  const reactionsOf = (stream: string): string[] => reacted.filter((name) => name.startsWith(`${stream}#`));
  const checkpoint = async (): Promise<number | undefined> =>
    (await observer.query<{ position: number }>('SELECT position FROM bus.checkpoints WHERE consumer = $1', [name]))
      .rows[0]?.position;

  beforeAll(async () => {
    const owner = openPool(database().ownerUrl, { applicationName: 'spec' });
    await migrateEventBus(owner);
    await owner.end();
    observer = openPool(database().appUrl, { applicationName: 'spec' });
  });
  afterAll(() => observer.end());
  beforeEach(async () => {
    store = new MemoryEventStore();
    reacted.length = 0;
    logged.length = 0;
    name = `urge-${randomUUID()}`;
  });
  afterEach(async () => {
    for (const { bus, leadership, pool } of processes.splice(0)) {
      await bus.close();
      await leadership.close();
      await pool.end();
    }
  });

  it('reacts to many streams at once and to each of them in order', async () => {
    let inFlight = 0;
    let most = 0;
    const busy = new Set<string>();
    for (let round = 0; round < 5; round++)
      for (let stream = 0; stream < 40; stream++) await appendTo(store, `ticket-${stream}`, 'Opened');
    const { subscription } = start(async (event) => {
      expect(busy.has(event.envelope.stream)).toBe(false);
      busy.add(event.envelope.stream);
      most = Math.max(most, ++inFlight);
      await new Promise(setImmediate);
      await note(event);
      inFlight--;
      busy.delete(event.envelope.stream);
    });
    expect(await subscription.waitFor(200, LONG)).toBe(true);
    expect(most).toBe(32);
    for (let stream = 0; stream < 40; stream++)
      expect(reactionsOf(`ticket-${stream}`)).toEqual([0, 1, 2, 3, 4].map((n) => `ticket-${stream}#${n}`));
    expect(await checkpoint()).toBe(200);
  });

  it('never moves its checkpoint past an unfinished reaction, and does it again after a crash', async () => {
    const hanging = new Gate();
    const crashed = new Gate();
    await appendTo(store, 'ticket-1', 'Opened');
    await appendTo(store, 'ticket-2', 'Opened');
    start(async (event) => {
      if (event.envelope.stream === 'ticket-2') return void (await note(event), hanging.open());
      await crashed.opened;
    });
    await hanging.opened;
    expect(await checkpoint()).toBeUndefined();

    // The first process loses its database connections, as in a crash; its reaction never returns in time.
    await processes[0]!.leadership.close();
    const second = start(note);
    expect(await second.subscription.waitFor(2, LONG)).toBe(true);
    expect(reactionsOf('ticket-1')).toEqual(['ticket-1#0']);
    expect(await checkpoint()).toBe(2);
    crashed.open();
  });

  it('parks a stream it cannot go on with, visibly, while the others go on', async () => {
    const { subscription, parked } = start(async (event) => {
      if (event.envelope.stream === 'ticket-1') throw new Error('the gateway is gone');
      await note(event);
    });
    await appendTo(store, 'ticket-1', 'Opened', 'Opened');
    await appendTo(store, 'ticket-2', 'Opened');
    const end = await appendTo(store, 'ticket-1', 'Opened');
    expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(subscription.status()).toEqual({ state: 'running' });
    expect(reacted).toEqual(['ticket-2#0']);
    expect(await parked()).toEqual([
      { stream: 'ticket-1', position: 0, reason: 'Error: the gateway is gone', retryRequested: false },
    ]);
  });

  it('does everything that a parked stream has missed, in order, when an operator asks for it', async () => {
    let isBroken = true;
    const policy = start(async (event) => {
      if (isBroken && event.envelope.stream === 'ticket-1') throw new Error('the gateway is gone');
      await note(event);
    });
    await policy.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened', 'Opened'), LONG);
    isBroken = false;
    expect(await policy.retryParked('ticket-1')).toBe(true);
    expect(await policy.retryParked('ticket-2')).toBe(false);
    await policy.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    expect(reacted).toEqual(['ticket-1#0', 'ticket-1#1', 'ticket-1#2']);
    expect(await policy.parked()).toEqual([]);
  });

  it('takes a refusal for done: the state has moved on', async () => {
    const { subscription, parked } = start(async () => {
      throw Object.assign(new Error('already signed for by 张三'), { name: 'RefusedError' });
    });
    const end = await appendTo(store, 'ticket-1', 'Opened');
    expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(await parked()).toEqual([]);
    expect(logged).toEqual([`${name} was refused for the event at position 0`]);
  });

  it('runs in one process only, and moves to another when the connection of the lock breaks', async () => {
    const first = start(note);
    await first.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    const second = start(note);
    const end = await appendTo(store, 'ticket-1', 'Opened');
    await Promise.all([first.subscription.waitFor(end, LONG), second.subscription.waitFor(end, LONG)]);
    expect(second.subscription.status()).toEqual({ state: 'standby' });

    await observer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database ON database = pg_database.oid
       WHERE locktype = 'advisory' AND datname = current_database() AND pid <> pg_backend_pid()`,
    );
    const beyond = await appendTo(store, 'ticket-1', 'Opened');
    await Promise.all([first.subscription.waitFor(beyond, LONG), second.subscription.waitFor(beyond, LONG)]);
    const states = (): string[] => [first, second].map(({ subscription }) => subscription.status().state).sort();
    await eventually(() => states().join() === 'running,standby');
    expect(new Set(reacted)).toEqual(new Set(['ticket-1#0', 'ticket-1#1', 'ticket-1#2']));
  });
});
