import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { appendNext, sampleAppend, stored } from '../src/contract/index.js';
import { migrateEventStore, PostgresEventStore, ShardedReplay, type Append } from '../src/index.js';

const STREAMS = 90;
const ROUNDS = 12;
const EACH = 50;
/** More than a thread reads at a time. */
const EVENTS = STREAMS * ROUNDS * EACH;
const SHARDS = 3;
const FOLD = new URL('support/counting-fold.mjs', import.meta.url);

type Counted = Readonly<Record<string, number>>;

describe('a replay on several threads', () => {
  const database = testDatabase();
  let store: PostgresEventStore;

  beforeAll(async () => {
    const owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
    await migrateEventStore(owner);
    await owner.end();
    store = await PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
    // Each stream's head is handed on: to read all streams before every append made 90 of them wait for a connection.
    let heads: readonly Append['expected'][] = Array(STREAMS).fill('none');
    for (let round = 0; round < ROUNDS; round++)
      heads = await Promise.all(
        heads.map(async (head, n) => (await stored(store, sampleAppend(`ticket-${n}`, head, EACH))).head),
      );
  }, 60_000);
  afterAll(() => store.close());

  const replay = (shared: readonly string[] = []) =>
    new ShardedReplay<Counted>({
      url: database().appUrl,
      applicationName: 'tests',
      shards: SHARDS,
      module: FOLD,
      shared,
    });

  it('gives every stream to exactly one thread, whole and in order', async () => {
    const threads = replay();
    const counted = await threads.foldTo(EVENTS);
    await threads.close();
    expect(counted.every((streams) => Object.keys(streams).length > 0)).toBe(true);
    const all = counted.flatMap((streams) => Object.entries(streams));
    expect(all).toHaveLength(STREAMS);
    expect(Object.fromEntries(all)).toEqual(
      Object.fromEntries(Array.from({ length: STREAMS }, (_, n) => [`ticket-${n}`, ROUNDS * EACH])),
    );
  });

  it('gives a shared stream to every thread', async () => {
    const threads = replay(['ticket-7']);
    const counted = await threads.foldTo(EVENTS);
    await threads.close();
    expect(counted.map((streams) => streams['ticket-7'])).toEqual(Array(SHARDS).fill(ROUNDS * EACH));
    expect(counted.flatMap((streams) => Object.keys(streams))).toHaveLength(STREAMS + SHARDS - 1);
  });

  it('goes on from where it was, and says how far it is', async () => {
    const threads = replay();
    const told: number[] = [];
    for (const position of [0, 1, 12_345, 12_345, EVENTS]) await threads.foldTo(position, (at) => told.push(at));
    const counted = await threads.foldTo(EVENTS);
    await threads.close();
    const sum = counted.flatMap((streams) => Object.values(streams)).reduce((all, count) => all + count, 0);
    expect(sum).toBe(EVENTS);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(EVENTS);
  });

  it('fails with what a fold has thrown', async () => {
    await appendNext(store, sampleAppend('ticket-0', 'none', 1, 'Refused'));
    const threads = replay();
    const folded = threads.foldTo(EVENTS + 1).finally(() => threads.close());
    await expect(folded).rejects.toMatchObject({ name: 'RangeError', message: 'An event that no fold takes' });
  });
});
