import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore, type LogBatch } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import { databaseOfItsOwn } from '../../test/support/database-of-its-own.js';
import { SoleLeadership, TestConsumer, appendTo, describeEventBus, eventually } from '../contract/index.js';
import { PostgresLeadership } from '../leadership/postgres-leadership.js';
import { DirectEventBus } from './direct-event-bus.js';

const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 5, backoff: { firstMs: 1, longestMs: 5 } };

describeEventBus('reading a store in memory', async () => {
  const store = new MemoryEventStore();
  const leadership = new SoleLeadership();
  return { store, newBus: () => new DirectEventBus({ store, leadership, log, pace }), close: () => store.close() };
});

describe('on a real database', () => {
  const database = testDatabase();

  describeEventBus('reading PostgreSQL', async () => {
    const { store, pool, drop } = await databaseOfItsOwn(database().adminUrl);
    const leaderships: PostgresLeadership[] = [];
    const newBus = (): DirectEventBus => {
      const leadership = new PostgresLeadership(pool);
      leaderships.push(leadership);
      return new DirectEventBus({ store, leadership, log, pace });
    };
    const close = async (): Promise<void> => {
      await Promise.all(leaderships.map((leadership) => leadership.close()));
      await drop();
    };
    return { store, newBus, close };
  });
});

describe('the direct event bus', () => {
  it('stops at an envelope of a version it does not know', async () => {
    const store = new StoreOfTheFuture();
    const bus = new DirectEventBus({ store, leadership: new SoleLeadership(), log, pace });
    const consumer = new TestConsumer('board', ['Opened']);
    const subscription = bus.subscribe(consumer);
    await appendTo(store, 'ticket-1', 'Opened');
    await eventually(() => subscription.status().state === 'retrying');
    expect(subscription.status()).toMatchObject({ reason: expect.stringMatching(/unknown envelope version 2/) });
    expect(consumer.handled).toEqual([]);
    expect(subscription.position()).toBe(0);
    await bus.close();
  });

  it('hands over a long log in pieces that meet exactly', async () => {
    const store = new MemoryEventStore();
    const types = Array.from({ length: 1_001 }, (_, i) => (i % 2 ? 'Opened' : 'Closed'));
    for (let i = 0; i < 3; i++) await appendTo(store, `ticket-${i}`, ...types);
    const pieces: { from: number; next: number; events: number }[] = [];
    const consumer = new TestConsumer('board', ['Opened', 'Closed']);
    consumer.before = ({ steps: [step], events }) => void pieces.push({ ...step!, events: events.length });
    const bus = new DirectEventBus({ store, leadership: new SoleLeadership(), log, pace });
    await bus.subscribe(consumer).waitFor(3_003, 10_000);
    await bus.close();
    expect(Math.max(...pieces.map(({ events }) => events))).toBe(500);
    expect(pieces[0]!.from).toBe(0);
    for (const [index, { from }] of pieces.slice(1).entries()) expect(from).toBe(pieces[index]!.next);
    expect(consumer.handled.map(({ position }) => position)).toEqual(Array.from({ length: 3_003 }, (_, i) => i));
  });
});

/** Reads every envelope as one that a later program wrote. */
class StoreOfTheFuture extends MemoryEventStore {
  override async *readLog(read?: Parameters<MemoryEventStore['readLog']>[0]): AsyncIterable<LogBatch> {
    for await (const { events, next } of super.readLog(read))
      yield { next, events: events.map((event) => ({ ...event, envelope: { ...event.envelope, v: 2 as never } })) };
  }
}
