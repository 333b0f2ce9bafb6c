import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { findBrokenGuards } from '../audit/find-broken-guards.js';
import { appendNext, freshStream, sampleAppend, type Stored } from '../contract/index.js';
import type { EventStore } from '../port.js';
import { EventStoreRefusedError, EventStoreUnavailableError } from './errors.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { mustReachEventStoreDb } from './open.js';

const TICKETS = /^ticket-/;
const CLAIMS = /^redress\.command-/;

let double: EventStoreDbDouble;
let store: EventStore;
let opened: EventStore[];

/** A store as another process would open it. */
function open(timeoutMs?: number): EventStore {
  const made = new EventStoreDbEventStore(double.url, timeoutMs === undefined ? {} : { timeoutMs });
  opened.push(made);
  return made;
}

beforeEach(async () => {
  opened = [];
  double = await EventStoreDbDouble.start();
  store = open();
});
afterEach(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await double.stop();
});

describe('an append to EventStoreDB', () => {
  it.each([
    ['events', TICKETS],
    ['claim', CLAIMS],
  ])('stores once when the answer to its %s is lost', async (_, stream) => {
    double.faults.plan('append', 'drop-after', { stream });
    const append = sampleAppend(freshStream(), 'none', 2);
    expect(await store.append(append)).toMatchObject({ status: 'appended', firstPosition: 0, lastPosition: 1 });
    expect((await store.readStream(append.stream)).events).toHaveLength(2);
    expect(await store.size()).toBe(2);
  });

  it.each(['drop', 'not-leader'] as const)('is tried again after %s', async (fault) => {
    double.faults.plan('append', fault, { times: 2 });
    double.faults.plan('read', fault);
    expect(await store.append(sampleAppend(freshStream(), 'none'))).toMatchObject({ status: 'appended' });
    expect(await store.size()).toBe(1);
  });

  it('believes a conflict only when it sees the event that caused it', async () => {
    double.faults.plan('append', 'conflict', { stream: TICKETS });
    expect(await store.append(sampleAppend(freshStream(), 'none'))).toMatchObject({ status: 'appended' });
  });

  it('is unavailable when no answer comes, and stores once when it is repeated', async () => {
    const impatient = open(200);
    double.faults.plan('append', 'hang', { stream: TICKETS, times: Infinity });
    const append = sampleAppend(freshStream(), 'none');
    await expect(impatient.append(append)).rejects.toThrow(EventStoreUnavailableError);
    double.faults.clear();
    expect(await store.append(append)).toMatchObject({ status: 'appended', firstPosition: 0 });
    expect(await impatient.append(append)).toMatchObject({ status: 'repeated', firstPosition: 0 });
    expect(await store.size()).toBe(1);
  });

  it('is carried on in another stream when the process that claimed the command has died', async () => {
    const impatient = open(200);
    double.faults.plan('append', 'hang', { stream: TICKETS, times: Infinity });
    const append = sampleAppend(freshStream(), 'none');
    await expect(impatient.append(append)).rejects.toThrow(EventStoreUnavailableError);
    double.faults.clear();
    const elsewhere = { ...append, stream: freshStream() };
    expect(await open(200).append(elsewhere)).toMatchObject({ status: 'appended' });
    expect(await store.append(append)).toMatchObject({ status: 'reused', earlier: { stream: elsewhere.stream } });
    expect(await store.readStream(append.stream)).toEqual({ events: [], head: null });
  });

  it('waits for a slow process that claimed the command, instead of storing it in another stream', async () => {
    double.faults.plan('append', { delayMs: 300 }, { stream: TICKETS });
    const append = sampleAppend(freshStream(), 'none');
    const slow = store.append(append);
    const claimed = () => double.log.streamOf(`redress.command-${append.commandId}`).length > 0;
    while (!claimed()) await new Promise(setImmediate);
    expect(await open().append({ ...append, stream: freshStream() })).toMatchObject({
      status: 'reused',
      earlier: { stream: append.stream, firstRevision: 0, firstPosition: 0 },
    });
    expect(await slow).toMatchObject({ status: 'appended' });
    expect(await store.size()).toBe(1);
  });

  it('cannot see a guard move right before it stores, and the audit names what slipped in', async () => {
    const account = freshStream();
    await store.append(sampleAppend(account, 'none'));
    const guards = [{ stream: account, revision: 0 }];
    const append = { ...sampleAppend(freshStream(), 'none'), guards };
    double.faults.plan('append', { delayMs: 200 }, { stream: new RegExp(append.stream) });
    const slow = store.append(append);
    const claimed = () => double.log.streamOf(`redress.command-${append.commandId}`).length > 0;
    while (!claimed()) await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await appendNext(open(), sampleAppend(account, 'none'));
    const { firstPosition: position } = (await slow) as Stored;
    const found = [];
    for await (const broken of findBrokenGuards(store, ({ commandId }) =>
      commandId === append.commandId ? guards : [],
    ))
      found.push(broken);
    expect(found).toMatchObject([{ event: { position }, guard: guards[0], actual: 1 }]);
  });

  it('is refused, not unavailable, on a stream that an administrator deleted for good', async () => {
    const stream = freshStream();
    double.log.tombstone(stream);
    await expect(store.append(sampleAppend(stream, 'none'))).rejects.toThrow(EventStoreRefusedError);
  });

  it('is refused before anything is written when it is larger than the server takes', async () => {
    const before = double.log.all.length;
    const event = { ...sampleAppend(freshStream(), 'none').events[0]!, data: { text: 'x'.repeat(15_000) } };
    const events = Array.from({ length: 80 }, (_, n) => ({ ...event, id: `${event.id.slice(0, -2)}${10 + n}` }));
    await expect(store.append({ ...sampleAppend(freshStream(), 'none'), events })).rejects.toThrow(RangeError);
    expect(double.log.all).toHaveLength(before);
  });

  it.each(['$stats', 'redress.log-index'])('cannot use the name %s, which has no place in the log', async (name) => {
    await expect(store.append(sampleAppend(name, 'none'))).rejects.toThrow(RangeError);
    await expect(store.append(sampleAppend(freshStream(), 'none', 1, name))).rejects.toThrow(RangeError);
  });
});

describe('EventStoreDB out of reach', () => {
  it('is unavailable within the time-out, and serves again when it is back', async () => {
    const impatient = open(300);
    await impatient.append(sampleAppend(freshStream(), 'none'));
    double.refuseConnections(true);
    await expect(impatient.size()).rejects.toThrow(EventStoreUnavailableError);
    await expect(impatient.append(sampleAppend(freshStream(), 'none'))).rejects.toThrow(EventStoreUnavailableError);
    double.refuseConnections(false);
    expect(await store.size()).toBe(1);
    expect(await store.append(sampleAppend(freshStream(), 'none'))).toMatchObject({ firstPosition: 1 });
  });

  it('is unavailable when reads hang', async () => {
    double.faults.plan('read', 'hang', { times: Infinity });
    const impatient = open(200);
    await expect(impatient.readStream(freshStream())).rejects.toThrow(EventStoreUnavailableError);
    await expect(impatient.size()).rejects.toThrow(EventStoreUnavailableError);
  });
});

describe('EventStoreDB in reach', () => {
  it('is reached although the end of its log takes longer to read than an address that is wrong is waited for', async () => {
    double.faults.plan('read', { delayMs: 1_500 }, { stream: /^\$all$/, times: Infinity });
    await mustReachEventStoreDb(double.url, 'EVENTSTORE_URL');
  }, 30_000);
});

describe('hearing of appends to EventStoreDB', () => {
  /** Reads on whenever it is told to, and resolves when it has seen `count` events. */
  function follow(count: number): Promise<number[]> {
    const seen: number[] = [];
    return new Promise((resolve, reject) => {
      let reading = Promise.resolve();
      const read = async () => {
        for await (const { events } of store.readLog({ from: seen.length }))
          seen.push(...events.map(({ position }) => position));
        if (seen.length >= count) resolve(seen);
      };
      store.onAppended(() => (reading = reading.then(read).catch(reject)));
    });
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

  it('goes on after every drop of the connection, and misses nothing', async () => {
    const followed = follow(40);
    const writer = open();
    for (let n = 0; n < 40; n++) {
      await writer.append(sampleAppend(freshStream(), 'none'));
      if (n % 10 === 5) double.dropConnections();
    }
    expect(await followed).toEqual(upTo(40));
  });

  it('goes on after the server dropped it for being slow', async () => {
    const followed = follow(600);
    const writer = open();
    for (let n = 0; n < 3; n++) await writer.append(sampleAppend(freshStream(), 'none', 200));
    expect(await followed).toEqual(upTo(600));
  });

  it('starts when the first attempt is refused', async () => {
    double.faults.plan('subscribe', 'not-leader');
    double.faults.plan('subscribe', 'drop');
    const followed = follow(1);
    await open().append(sampleAppend(freshStream(), 'none'));
    expect(await followed).toEqual([0]);
  });
});

describe('positions in a log on EventStoreDB', () => {
  it('are the same for a process that starts later, by the index that is kept beside it', async () => {
    const streams = upToStreams(25);
    for (const stream of streams) await store.append(sampleAppend(stream, 'none', 100));
    expect(double.log.streamOf('redress.log-index')).toHaveLength(2);
    const later = open();
    expect(await later.size()).toBe(2_500);
    for (const n of [0, 9, 10, 24]) {
      const { events } = await later.readStream(streams[n]!);
      expect(events.map(({ position }) => position)).toEqual(Array.from({ length: 100 }, (_, i) => n * 100 + i));
    }
    const batches = [];
    for await (const { events } of later.readLog({ from: 990, to: 1_010 })) batches.push(...events);
    expect(batches.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, i) => 990 + i));
    expect(batches[9]!.envelope).toMatchObject({ stream: streams[9], revision: 99 });
    expect(batches[10]!.envelope).toMatchObject({ stream: streams[10], revision: 0 });
  }, 120_000);

  it('have no gaps for a reader behind 16 writers on a bad network', async () => {
    double.faults.plan('append', { delayMs: 20 }, { stream: TICKETS, times: 20 });
    double.faults.plan('append', 'drop', { stream: TICKETS, times: 3 });
    double.faults.plan('append', 'drop-after', { stream: TICKETS, times: 3 });
    double.faults.plan('append', 'not-leader', { times: 5 });
    const other = open();
    let writing = true;
    const writers = Array.from({ length: 16 }, async (_, n) => {
      for (let i = 0; i < 10; i++)
        await (n % 2 ? store : other).append(sampleAppend(freshStream(), 'none', 1 + (i % 3)));
    });
    const finished = Promise.all(writers).finally(() => (writing = false));
    const seen: number[] = [];
    while (writing || seen.length < (await store.size()))
      for await (const { events } of store.readLog({ from: seen.length }))
        seen.push(...events.map(({ position }) => position));
    await finished;
    expect(seen).toEqual(Array.from({ length: 16 * 19 }, (_, n) => n));
  }, 30_000);
});

function upToStreams(count: number): string[] {
  return Array.from({ length: count }, () => freshStream());
}
