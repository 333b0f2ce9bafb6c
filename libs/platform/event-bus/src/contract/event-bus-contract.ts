import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@redress/event-store';
import type { EventBus, Subscription } from '../port.js';
import { appendTo } from './appends.js';
import { eventually } from './eventually.js';
import { Gate } from './gate.js';
import { TestConsumer } from './test-consumer.js';

/** One adapter with an empty log. `newBus` gives a further bus on the same log, as another process would have. */
export interface BusUnderTest {
  readonly store: EventStore;
  newBus(): EventBus | Promise<EventBus>;
  close(): Promise<void>;
}

const LONG = 10_000;

/** What every adapter of the event bus must keep to. Short waits (a few ms) keep the suite fast. */
export function describeEventBus(adapter: string, open: () => Promise<BusUnderTest>): void {
  describe(`the event bus, ${adapter}`, () => {
    let under: BusUnderTest;
    let bus: EventBus;
    beforeEach(async () => {
      under = await open();
      bus = await under.newBus();
    });
    afterEach(async () => {
      await bus.close();
      await under.close();
    });

    it('delivers what was there before and what comes later, in order per stream', async () => {
      const consumer = new TestConsumer('board', ['Opened', 'Closed']);
      await appendTo(under.store, 'ticket-1', 'Opened', 'Closed');
      const subscription = bus.subscribe(consumer);
      await appendTo(under.store, 'ticket-2', 'Opened');
      const end = await appendTo(under.store, 'ticket-1', 'Opened');
      expect(await subscription.waitFor(end, LONG)).toBe(true);
      expect(consumer.revisionsOf('ticket-1')).toEqual([0, 1, 2]);
      expect(consumer.revisionsOf('ticket-2')).toEqual([0]);
      expect(await subscription.lag()).toBe(0);
    });

    it('hands over only the types a consumer asked for, and still passes the others', async () => {
      const consumer = new TestConsumer('board', ['Closed']);
      const subscription = bus.subscribe(consumer);
      const end = await appendTo(under.store, 'ticket-1', 'Opened', 'Closed', 'Opened');
      expect(await subscription.waitFor(end, LONG)).toBe(true);
      expect(consumer.revisionsOf('ticket-1')).toEqual([1]);
    });

    it('tries again after a failure, tells the reason meanwhile, and loses nothing', async () => {
      const consumer = new TestConsumer('board', ['Opened']);
      const told: unknown[] = [];
      let failuresLeft = 3;
      const subscription: Subscription = bus.subscribe(consumer);
      consumer.before = ({ events }) => {
        if (events.length === 0 || failuresLeft-- <= 0) return;
        told.push(subscription.status());
        throw new Error('the disk is full');
      };
      const end = await appendTo(under.store, 'ticket-1', 'Opened');
      expect(await subscription.waitFor(end, LONG)).toBe(true);
      expect(told.at(-1)).toEqual({ state: 'retrying', reason: 'Error: the disk is full', attempts: 2 });
      expect(subscription.status()).toEqual({ state: 'running' });
      expect(consumer.revisionsOf('ticket-1')).toEqual([0]);
    });

    it('lets the other consumers go on while one fails', async () => {
      const broken = new TestConsumer('broken', ['Opened']);
      broken.before = () => Promise.reject(new Error('never'));
      const sound = new TestConsumer('sound', ['Opened']);
      const stuck = bus.subscribe(broken);
      const running = bus.subscribe(sound);
      const end = await appendTo(under.store, 'ticket-1', 'Opened');
      expect(await running.waitFor(end, LONG)).toBe(true);
      expect(stuck.position()).toBe(0);
      expect(await stuck.lag()).toBe(1);
      expect(broken.handled).toEqual([]);
    });

    it('finishes the delivery in hand when it is stopped, and goes on from there the next time', async () => {
      const consumer = new TestConsumer('board', ['Opened']);
      const started = new Gate();
      const finish = new Gate();
      consumer.before = () => (started.open(), finish.opened);
      const first = bus.subscribe(consumer);
      await appendTo(under.store, 'ticket-1', 'Opened');
      await started.opened;
      const stopped = first.stop();
      const end = await appendTo(under.store, 'ticket-1', 'Opened');
      finish.open();
      await stopped;
      expect(first.status()).toEqual({ state: 'stopped' });
      expect(consumer.revisionsOf('ticket-1')).toEqual([0]);

      const second = await under.newBus();
      expect(await second.subscribe(consumer).waitFor(end, LONG)).toBe(true);
      await second.close();
      expect(consumer.revisionsOf('ticket-1')).toEqual([0, 1]);
    });

    it('stops at a newer version of an event instead of passing it over', async () => {
      const consumer = new TestConsumer('board', ['Opened']);
      const subscription = bus.subscribe(consumer);
      const end = await appendTo(under.store, 'ticket-1', 'Opened');
      await subscription.waitFor(end, LONG);
      const beyond = await appendTo(under.store, 'ticket-1', 'Opened.v2', 'Opened');
      await eventually(() => subscription.status().state === 'retrying');
      expect(subscription.status()).toMatchObject({ state: 'retrying', reason: expect.stringMatching(/Opened\.v2/) });
      expect(await subscription.waitFor(beyond, 100)).toBe(false);
      expect(consumer.revisionsOf('ticket-1')).toEqual([0]);
    });

    it('lets one process at a time run a consumer, and the other take over', async () => {
      const consumer = new TestConsumer('board', ['Opened']);
      const other = await under.newBus();
      const first = bus.subscribe(consumer);
      await first.waitFor(await appendTo(under.store, 'ticket-1', 'Opened'), LONG);
      const second = other.subscribe(consumer);
      const end = await appendTo(under.store, 'ticket-1', 'Opened', 'Opened');
      await Promise.all([first.waitFor(end, LONG), second.waitFor(end, LONG)]);
      await first.stop();
      expect(await second.waitFor(await appendTo(under.store, 'ticket-1', 'Opened'), LONG)).toBe(true);
      expect(consumer.revisionsOf('ticket-1')).toEqual([0, 1, 2, 3]);
      await other.close();
    });

    it('tells those who wait for a position in vain', async () => {
      const subscription = bus.subscribe(new TestConsumer('board', ['Opened']));
      expect(await subscription.waitFor(1, 20)).toBe(false);
      const waiting = subscription.waitFor(1, LONG);
      await subscription.stop();
      expect(await waiting).toBe(false);
    });
  });
}
