import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { appendNext, freshStream, sampleAppend } from '../contract/index.js';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store.js';

describe('several stores on one database with one role', () => {
  const database = testDatabase();
  let admin: Pool;
  let stores: readonly PostgresEventStore[];

  beforeAll(async () => {
    admin = openPool(database().adminUrl, { max: 4, applicationName: 'tests' });
    // A city that gives us a single role: it owns the store and appends to it.
    await Promise.all([migrateEventStore(admin), migrateEventStore(admin), migrateEventStore(admin)]);
    const open = () => PostgresEventStore.open(database().adminUrl, { applicationName: 'shared' });
    stores = await Promise.all([open(), open(), open(), open()]);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await admin.end();
  });

  it('never wait for each other in a circle, whatever the order of new, existing and guarded streams in their calls', async () => {
    const streams = Array.from({ length: 40 }, () => freshStream());
    const open = () => PostgresEventStore.open(database().adminUrl, { applicationName: 'crossing' });
    const crossing = await Promise.all([open(), open(), open(), open()]);
    const rounds = crossing.map(async (store, index) => {
      for (let round = 0; round < 6; round++) {
        const order = index % 2 ? streams : streams.toReversed();
        const mine = order.filter((_, n) => (n + round + index) % 3 > 0);
        await Promise.all(mine.map((stream) => appendNext(store, sampleAppend(stream, 'none'))));
        const read = await store.readStreams(streams);
        const guardOf = (stream: string) => ({ stream, revision: read.get(stream)?.head?.revision ?? -1 });
        await Promise.all(
          mine.map((stream, n) => {
            const guards = [guardOf(mine.at(n - 1)!), guardOf(mine.at(n - 5)!)];
            return store.append({ ...sampleAppend(stream, read.get(stream)!.head!), guards });
          }),
        );
      }
    });
    await Promise.all(rounds);
    // Connections report their deadlocks at the latest when they end; the store would have hidden them by trying again.
    await Promise.all(crossing.map((store) => store.close()));
    const { rows } = await admin.query('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()');
    expect(rows).toEqual([{ deadlocks: 0 }]);
    const size = await stores[0]!.size();
    const slices = await Promise.all(streams.map((stream) => stores[0]!.readStream(stream)));
    expect(slices.reduce((sum, { events }) => sum + events.length, 0)).toBe(size);
    const positions = slices.flatMap(({ events }) => events.map(({ position }) => position)).sort((a, b) => a - b);
    expect(positions).toEqual(Array.from({ length: size }, (_, n) => n));
  }, 30_000);

  it('reject what was under way when the connection was lost, store a repeat once, and hear of appends again', async () => {
    const [store, other] = stores as [PostgresEventStore, PostgresEventStore];
    let heard = () => {};
    store.onAppended(() => heard());
    const append = sampleAppend(freshStream(), 'none');
    await store.append(append);
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'shared%' AND datname = current_database()",
    );
    let result = await store.append(append).catch(() => undefined);
    while (!result) result = await store.append(append).catch(() => undefined);
    expect(result).toMatchObject({ status: 'repeated' });

    const notice = new Promise<void>((resolve) => (heard = resolve));
    await other
      .append(sampleAppend(freshStream(), 'none'))
      .catch(() => other.append(sampleAppend(freshStream(), 'none')));
    await notice;
  });

  it('answer everything that was accepted before they close', async () => {
    const store = await PostgresEventStore.open(database().adminUrl, { applicationName: 'closing' });
    const results = Promise.all(Array.from({ length: 300 }, () => store.append(sampleAppend(freshStream(), 'none'))));
    await store.close();
    expect((await results).every(({ status }) => status === 'appended')).toBe(true);
    await expect(store.append(sampleAppend(freshStream(), 'none'))).rejects.toThrow('closed');
  });
});
