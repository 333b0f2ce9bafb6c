import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { SoleLeadership, TestConsumer, appendTo, eventually } from '../contract/index.js';
import type { Subscription } from '../port.js';
import { DirectEventBus } from './direct-event-bus.js';

const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 60_000, backoff: { firstMs: 1, longestMs: 5 } };
const FOR_EVER = 600_000;

class LingeringConsumer extends TestConsumer {
  readonly deliveries: number[] = [];

  constructor(readonly lingerMs: number) {
    super('board', ['Opened']);
    this.before = ({ events }) => void this.deliveries.push(events.length);
  }
}

describe('a consumer that lets events come together', () => {
  let store: MemoryEventStore;
  let bus: DirectEventBus;
  const follow = async (consumer: LingeringConsumer): Promise<Subscription> => {
    const subscription = bus.subscribe(consumer);
    await subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), 10_000);
    consumer.deliveries.length = 0;
    return subscription;
  };
  beforeEach(() => {
    store = new MemoryEventStore();
    bus = new DirectEventBus({ store, leadership: new SoleLeadership(), log, pace });
  });
  afterEach(() => bus.close());

  it('is handed as one what has come since the first', async () => {
    const consumer = new LingeringConsumer(1_000);
    await follow(consumer);
    for (let n = 0; n < 5; n++) {
      await appendTo(store, `ticket-${n}`, 'Opened');
      await sleep(5);
    }
    await eventually(() => consumer.handled.length === 6);
    expect(consumer.deliveries).toEqual([5]);
  });

  it('does not let somebody wait who waits for a position, before the event or after', async () => {
    const subscription = await follow(new LingeringConsumer(FOR_EVER));
    expect(await subscription.waitFor(await appendTo(store, 'ticket-1', 'Opened'), 2_000)).toBe(true);
    const end = await appendTo(store, 'ticket-1', 'Opened');
    await sleep(20);
    expect(subscription.position()).toBe(end - 1);
    expect(await subscription.waitFor(end, 2_000)).toBe(true);
  });

  it('is handed a full delivery at once', async () => {
    const consumer = new LingeringConsumer(FOR_EVER);
    await follow(consumer);
    await appendTo(store, 'ticket-2', ...Array.from({ length: 500 }, () => 'Opened'));
    await eventually(() => consumer.handled.length === 501);
  });

  it('can be stopped meanwhile', async () => {
    const subscription = await follow(new LingeringConsumer(FOR_EVER));
    await appendTo(store, 'ticket-1', 'Opened');
    await sleep(20);
    await subscription.stop();
    expect(subscription.status()).toEqual({ state: 'stopped' });
  });
});
