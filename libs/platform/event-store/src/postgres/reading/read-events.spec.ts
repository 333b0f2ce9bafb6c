import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { freshStream, sampleAppend } from '../../contract/index.js';
import type { RecordedEvent } from '../../port.js';
import { migrateEventStore, PostgresEventStore } from '../postgres-event-store.js';
import { readEvents, type ReadShard } from './read-events.js';

const STREAMS = 60;
const EACH = 100;
const EVENTS = STREAMS * EACH;

describe('reading the log in bulk', () => {
  const database = testDatabase();
  let pool: Pool;
  let store: PostgresEventStore;

  beforeAll(async () => {
    const owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
    await migrateEventStore(owner);
    await owner.end();
    pool = openPool(database().appUrl, { max: 2, applicationName: 'tests' });
    store = await PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
    const types = ['Common', 'Common', 'It\'s ${rare} \\ "quoted" 稀'];
    await Promise.all(
      Array.from({ length: STREAMS }, (_, n) => store.append(sampleAppend(freshStream(), 'none', EACH, types[n % 3]))),
    );
  });
  afterAll(() => Promise.all([pool.end(), store.close()]));

  const read = async (range: ReadShard = {}): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const batch of readEvents(pool, EVENTS, range)) events.push(...batch.events);
    return events;
  };

  it('gives the same events as reading them few by few', async () => {
    const few: RecordedEvent[] = [];
    for (let from = 0; from < EVENTS; from += 100)
      for await (const { events } of store.readLog({ from, to: from + 100 })) few.push(...events);
    const bulk = await read();
    expect(bulk).toHaveLength(EVENTS);
    expect(bulk.map(({ position, envelope }) => ({ position, envelope }))).toEqual(
      few.map(({ position, envelope }) => ({ position, envelope })),
    );
    expect(bulk.every(({ bytes }, n) => Buffer.from(bytes).equals(few[n]!.bytes))).toBe(true);
  });

  it('leaves other types in the database, however they are written', async () => {
    const rare = 'It\'s ${rare} \\ "quoted" 稀';
    const events = await read({ types: [rare] });
    expect(events).toHaveLength(EVENTS / 3);
    expect(new Set(events.map(({ envelope }) => envelope.type))).toEqual(new Set([rare]));
    expect(await read({ types: [] })).toEqual([]);
  });

  it('gives every stream to exactly one shard, whole and in order', async () => {
    const shards = await Promise.all([0, 1, 2].map((index) => read({ shard: { index, count: 3 } })));
    const owners = new Map<string, number>();
    for (const [index, events] of shards.entries()) {
      expect(events.length).toBeGreaterThan(0);
      const next = new Map<string, number>();
      for (const { envelope } of events) {
        expect(owners.get(envelope.stream) ?? index).toBe(index);
        owners.set(envelope.stream, index);
        expect(envelope.revision).toBe(next.get(envelope.stream) ?? 0);
        next.set(envelope.stream, envelope.revision + 1);
      }
    }
    expect(shards.flat()).toHaveLength(EVENTS);
  });

  it('frees its connection when the reader leaves early', async () => {
    for (let i = 0; i < 10; i++) {
      for await (const { next } of readEvents(pool, EVENTS, {})) {
        expect(next).toBeLessThan(EVENTS);
        break;
      }
    }
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
