import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { MemoryEventStore, type RecordedEvent } from '@redress/event-store';
import type { Envelope } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import { Gate, appendTo, eventually } from '../contract/index.js';
import {
  DirectEventBus,
  PoisonError,
  PostgresLeadership,
  migrateEventBus,
  runPolicy,
  type Policy,
  type RunningPolicy,
} from '../index.js';

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
  /** What a stream was written with that no contract allows. */
  const mustMatchContract = ({ stream }: Envelope): void => {
    if (stream.startsWith('ticket-broken')) throw new ContractError(stream);
  };
  const logged: string[] = [];
  const log = { debug: (text: string) => void logged.push(text), warn: (text: string) => void logged.push(text) };

  /** Starts the policy as a process of its own would. */
  const start = (react: Policy['react'], more: Partial<Policy> = {}): Promise<RunningPolicy> => {
    const pool = openPool(database().appUrl, { applicationName: 'policy' });
    const leadership = new PostgresLeadership(pool);
    const bus = new DirectEventBus({ store, leadership, log, pace });
    processes.push({ bus, leadership, pool });
    const host = { bus, store, pool, log, backoff, mustMatchContract };
    return runPolicy({ name, from: 'beginning', on: ['Opened'], react, ...more }, host);
  };
  const stopAll = async (): Promise<void> => {
    for (const { bus, leadership, pool } of processes.splice(0)) {
      await bus.close();
      await leadership.close();
      await pool.end();
    }
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
  afterEach(() => stopAll());

  it('reacts to many streams at once and to each of them in order', async () => {
    let inFlight = 0;
    let most = 0;
    const busy = new Set<string>();
    for (let round = 0; round < 5; round++)
      for (let stream = 0; stream < 40; stream++) await appendTo(store, `ticket-${stream}`, 'Opened');
    const { subscription } = await start(async (event) => {
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
    await start(async (event) => {
      if (event.envelope.stream === 'ticket-2') return void (await note(event), hanging.open());
      await crashed.opened;
    });
    await hanging.opened;
    expect(await checkpoint()).toBe(0);

    // The first process loses its database connections, as in a crash; its reaction never returns in time.
    await processes[0]!.leadership.close();
    const second = await start(note);
    expect(await second.subscription.waitFor(2, LONG)).toBe(true);
    expect(reactionsOf('ticket-1')).toEqual(['ticket-1#0']);
    expect(await checkpoint()).toBe(2);
    crashed.open();
  });

  it('parks a stream it cannot go on with, visibly, while the others go on', async () => {
    const { subscription, parked } = await start(async (event) => {
      if (event.envelope.stream === 'ticket-1') throw new PoisonError('no such gateway');
      await note(event);
    });
    await appendTo(store, 'ticket-1', 'Opened', 'Opened');
    await appendTo(store, 'ticket-2', 'Opened');
    const end = await appendTo(store, 'ticket-1', 'Opened');
    expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(subscription.status()).toEqual({ state: 'running' });
    expect(reacted).toEqual(['ticket-2#0']);
    expect(await parked()).toEqual([
      { stream: 'ticket-1', position: 0, reason: 'PoisonError: no such gateway', retryRequested: false },
    ]);
  });

  it('does everything that a parked stream has missed, in order, when an operator asks for it', async () => {
    let isBroken = true;
    const policy = await start(async (event) => {
      if (isBroken && event.envelope.stream === 'ticket-1') throw new PoisonError('no such gateway');
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
    const { subscription, parked } = await start(async () => {
      throw Object.assign(new Error('already signed for by 张三'), { name: 'RefusedError' });
    });
    const end = await appendTo(store, 'ticket-1', 'Opened');
    expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(await parked()).toEqual([]);
    expect(logged).toEqual([`${name} was refused for the event at position 0`]);
  });

  it('runs in one process only, and moves to another when the connection of the lock breaks', async () => {
    const first = await start(note);
    await first.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    const second = await start(note);
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

  it('reacts to nothing old and to everything new when it begins now, also over a restart before the first event', async () => {
    await appendTo(store, 'ticket-1', 'Opened', 'Opened');
    await start(note, { from: 'now' });
    await stopAll();
    await appendTo(store, 'ticket-1', 'Opened');
    const again = await start(note, { from: 'now' });
    await again.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    expect(reacted).toEqual(['ticket-1#2', 'ticket-1#3']);
  });

  it('begins where the first of two processes says that start at once', async () => {
    await appendTo(store, 'ticket-1', 'Opened');
    // The place moves with the first reaction, so that waits until the place where it began was looked at.
    const looked = new Gate();
    const reacting = async (event: RecordedEvent): Promise<void> => (await looked.opened, note(event));
    const starting = [start(reacting, { from: 'now' }), start(reacting, { from: 'now' })];
    const later = appendTo(store, 'ticket-1', 'Opened');
    const policies = await Promise.all(starting);
    const begun = await checkpoint();
    looked.open();
    await later;
    const end = await appendTo(store, 'ticket-1', 'Opened');
    for (const { subscription } of policies) expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(begun).toBeGreaterThanOrEqual(1);
    expect(reacted).toEqual([1, 2].slice(begun! - 1).map((revision) => `ticket-1#${revision}`));
  });

  it('goes on where it is when a later version of the program says that it begins elsewhere', async () => {
    const first = await start(note);
    await first.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    await stopAll();
    const end = await appendTo(store, 'ticket-1', 'Opened');
    expect(await (await start(note, { from: 'now' })).subscription.waitFor(end, LONG)).toBe(true);
    expect(reacted).toEqual(['ticket-1#0', 'ticket-1#1']);
  });

  it('does not begin anew where it has run in lanes of Kafka only, which would have passed over what is left in others', async () => {
    await appendTo(store, 'ticket-1', 'Opened');
    await observer.query(`INSERT INTO bus.checkpoints VALUES ($1, 'ticket/3', 0)`, [name]);
    await start(note, { from: 'now' });
    const { rows } = await observer.query('SELECT lane FROM bus.checkpoints WHERE consumer = $1', [name]);
    expect(rows).toEqual([{ lane: 'ticket/3' }]);
  });

  it('stops at a bug of ours, which would have parked one ticket after another, and goes on when it is mended', async () => {
    let isBroken = true;
    const { subscription, parked } = await start(async (event) => {
      if (isBroken) throw new TypeError('undefined is not a function');
      await note(event);
    });
    await appendTo(store, 'ticket-1', 'Opened');
    const end = await appendTo(store, 'ticket-2', 'Opened');
    await eventually(() => subscription.status().state === 'retrying');
    expect(subscription.status()).toMatchObject({
      reason: 'StoppedAtError: ticket-1, position 0: TypeError: undefined is not a function',
    });
    expect(await parked()).toEqual([]);
    expect(await checkpoint()).toBe(0);
    isBroken = false;
    expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(new Set(reacted)).toEqual(new Set(['ticket-1#0', 'ticket-2#0']));
  });

  it('stops at a stream that others depend on, whose parking would have let them go on under old rules', async () => {
    const poison = (): Promise<void> => Promise.reject(new PoisonError('no such year'));
    const { subscription, parked } = await start(poison, { dependsOn: ['rulebook'] });
    await appendTo(store, 'ticket-1', 'Opened');
    await appendTo(store, 'rulebook', 'Opened');
    await eventually(() => subscription.status().state === 'retrying');
    expect(subscription.status()).toMatchObject({ reason: expect.stringMatching(/rulebook, position 1: PoisonError/) });
    expect((await parked()).map(({ stream }) => stream)).toEqual(['ticket-1']);
  });

  it('parks a stream whose event breaks its contract although it was our code that fell over it', async () => {
    const { subscription, parked } = await start(async (event) => {
      if (event.envelope.stream.startsWith('ticket-broken')) throw new TypeError('undefined is not a function');
      await note(event);
    });
    await appendTo(store, 'ticket-broken', 'Opened');
    expect(await subscription.waitFor(await appendTo(store, 'ticket-2', 'Opened'), LONG)).toBe(true);
    expect(await parked()).toMatchObject([{ stream: 'ticket-broken', reason: 'ContractError: ticket-broken' }]);
    expect(reacted).toEqual(['ticket-2#0']);
  });

  it('parks a retried stream again when a bug keeps it, instead of stopping for it', async () => {
    let fault: Error = new PoisonError('no such gateway');
    const policy = await start(async (event) => {
      if (event.envelope.stream === 'ticket-1') throw fault;
      await note(event);
    });
    await policy.subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    fault = new TypeError('undefined is not a function');
    await policy.retryParked('ticket-1');
    await eventually(async () => (await policy.parked())[0]?.reason === `TypeError: ${fault.message}`);
    expect(await policy.subscription.waitFor(await appendTo(store, 'ticket-2', 'Opened'), LONG)).toBe(true);
    expect(reacted).toEqual(['ticket-2#0']);
  });
});

/** As the package of the contracts names it, which stands above this one. */
class ContractError extends Error {
  override readonly name = 'ContractError';
}
