import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore, type LogBatch } from '@redress/event-store';
import { Gate, SoleLeadership, TestConsumer, appendTo, eventually } from '../contract/index.js';
import { DirectEventBus } from './direct-event-bus.js';
import { LanesAheadError } from './lanes-ahead-error.js';

const LONG = 10_000;
const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 20, backoff: { firstMs: 1, longestMs: 5 } };
const TYPES = ['Opened', 'Closed'];

/** Counts how often it is read, and loses notices or fails when told to. */
class WatchedStore extends MemoryEventStore {
  reads = 0;
  fails = (): boolean => false;
  losesNotices = false;

  override async *readLog(read?: Parameters<MemoryEventStore['readLog']>[0]): AsyncIterable<LogBatch> {
    this.reads++;
    for await (const batch of super.readLog(read)) {
      if (this.fails()) throw new Error('the connection is lost');
      yield batch;
    }
    if (this.fails()) throw new Error('the connection is lost');
  }

  override onAppended(listener: () => void): () => void {
    return super.onAppended(() => (this.losesNotices ? undefined : listener()));
  }
}

describe('the tail of the log', () => {
  const buses: DirectEventBus[] = [];
  const newBus = (store: WatchedStore, idleMs = pace.idleMs): DirectEventBus => {
    const bus = new DirectEventBus({ store, leadership: new SoleLeadership(), log, pace: { ...pace, idleMs } });
    buses.push(bus);
    return bus;
  };
  const everyPosition = (end: number): number[] => Array.from({ length: end }, (_, position) => position);
  const positionsOf = (consumer: TestConsumer): number[] => consumer.handled.map(({ position }) => position);
  afterEach(async () => {
    for (const bus of buses.splice(0)) await bus.close();
  });

  it('is read once for all consumers of a process, however many there are', async () => {
    const store = new WatchedStore();
    const bus = newBus(store, 60_000);
    const consumers = Array.from({ length: 20 }, (_, n) => new TestConsumer(`policy-${n}`, n % 2 ? ['Opened'] : TYPES));
    const subscriptions = consumers.map((consumer) => bus.subscribe(consumer));
    await Promise.all(subscriptions.map((it) => it.waitFor(1, 50)));
    store.reads = 0;
    for (let n = 0; n < 10; n++) {
      const end = await appendTo(store, 'ticket-1', 'Opened', 'Closed');
      await Promise.all(subscriptions.map((it) => it.waitFor(end, LONG)));
    }
    expect(store.reads).toBeLessThanOrEqual(20);
    expect(positionsOf(consumers[0]!)).toEqual(everyPosition(20));
    expect(positionsOf(consumers[1]!)).toEqual(everyPosition(20).filter((position) => position % 2 === 0));
  });

  it('does not wait for a slow consumer, which finds in the log what the tail no longer keeps', async () => {
    const store = new WatchedStore();
    const bus = newBus(store);
    const [slow, quick] = [new TestConsumer('slow', TYPES), new TestConsumer('quick', TYPES)];
    const [started, goOn] = [new Gate(), new Gate()];
    slow.before = ({ events }) => (events.length > 0 ? (started.open(), goOn.opened) : undefined);
    const [behind, ahead] = [bus.subscribe(slow), bus.subscribe(quick)];
    await appendTo(store, 'ticket-1', 'Opened');
    await started.opened;
    let end = 0;
    for (let n = 0; n < 70; n++) {
      end = await appendTo(store, `ticket-${n % 7}`, ...everyPosition(100).map((at) => TYPES[at % 2]!));
      expect(await ahead.waitFor(end, LONG)).toBe(true);
    }
    expect(behind.position()).toBe(0);
    goOn.open();
    expect(await behind.waitFor(end, LONG)).toBe(true);
    expect(positionsOf(slow)).toEqual(everyPosition(end));
    expect(positionsOf(quick)).toEqual(everyPosition(end));
  });

  it('finds events whose notice was lost', async () => {
    const store = new WatchedStore();
    const consumer = new TestConsumer('board', TYPES);
    const subscription = newBus(store).subscribe(consumer);
    await subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    store.losesNotices = true;
    expect(await subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG)).toBe(true);
  });

  it('tells that the log cannot be read, and goes on when it can, without taking the rest in between for a success', async () => {
    const store = new WatchedStore();
    const subscription = newBus(store).subscribe(new TestConsumer('board', TYPES));
    // The first of them comes from the log, the last from the tail.
    for (let n = 0; n < 3; n++) await subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG);
    store.fails = () => true;
    const end = await appendTo(store, 'ticket-1', 'Opened');
    const attempts = (): number => (subscription.status() as { attempts?: number }).attempts ?? 0;
    await eventually(() => attempts() > 5);
    expect(subscription.status()).toMatchObject({ state: 'retrying', reason: 'Error: the connection is lost' });
    store.fails = () => false;
    expect(await subscription.waitFor(end, LONG)).toBe(true);
    expect(subscription.status()).toEqual({ state: 'running' });
  });

  it('leaves nothing out and does nothing twice while reads and consumers fail and two processes run', async () => {
    const store = new WatchedStore();
    let turn = 0;
    const everyTenth = (): boolean => ++turn % 10 === 0;
    store.fails = everyTenth;
    const consumers = everyPosition(6).map((n) => new TestConsumer(`consumer-${n}`, TYPES));
    for (const consumer of consumers)
      consumer.before = () => (everyTenth() ? Promise.reject(new Error('the disk is full')) : undefined);
    // Each process believes to lead, so that both hand over the same events.
    const subscriptions = [newBus(store), newBus(store)].flatMap((bus) => consumers.map((it) => bus.subscribe(it)));
    let end = 0;
    for (let n = 0; n < 300; n++) {
      store.losesNotices = n % 3 === 0;
      end = await appendTo(store, `ticket-${n % 11}`, ...everyPosition(n % 50).map((at) => TYPES[at % 2]!), 'Opened');
    }
    for (const subscription of subscriptions) expect(await subscription.waitFor(end, LONG)).toBe(true);
    for (const consumer of consumers) expect(positionsOf(consumer)).toEqual(everyPosition(end));
  });

  it('is not led astray by a consumer that believes to be beyond the end of the log, as after a restored backup', async () => {
    const store = new WatchedStore();
    const bus = newBus(store, 60_000);
    const astray = new TestConsumer('astray', TYPES);
    astray.checkpoints.set('log', 1_000_000);
    bus.subscribe(astray);
    await eventually(() => store.reads > 1);
    const subscription = bus.subscribe(new TestConsumer('board', TYPES));
    expect(await subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), LONG)).toBe(true);
    store.reads = 0;
    await subscription.waitFor(2, 100);
    expect(store.reads).toBeLessThan(3);
  });

  it('refuses to read the log for a consumer that Kafka has carried further', async () => {
    const consumer = new TestConsumer('board', TYPES);
    consumer.checkpoints.set('log', 3).set('ticket/3', 5);
    const subscription = newBus(new WatchedStore()).subscribe(consumer);
    await eventually(() => subscription.status().state === 'retrying');
    expect(subscription.status()).toMatchObject({ reason: expect.stringContaining(LanesAheadError.name) });
  });
});
