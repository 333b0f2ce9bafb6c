import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { appendNext, freshStream, sampleAppend } from '../contract/index.js';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store.js';

const CHANGES = [
  'UPDATE store.events SET type = type',
  'DELETE FROM store.events',
  'TRUNCATE store.events',
  'UPDATE store.events_000000000000 SET type = type',
  'DELETE FROM store.events_000000000000',
  'TRUNCATE store.events_000000000000',
];

describe('the log in the database', () => {
  const database = testDatabase();
  let owner: Pool;
  let app: Pool;
  let admin: Pool;
  let store: PostgresEventStore;

  beforeAll(async () => {
    owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
    await migrateEventStore(owner);
    app = openPool(database().appUrl, { max: 1, applicationName: 'tests' });
    admin = openPool(database().adminUrl, { max: 1, applicationName: 'tests' });
    store = await PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
    await store.append(sampleAppend(freshStream(), 'none', 3));
  });
  afterAll(() => Promise.all([owner.end(), app.end(), admin.end(), store.close()]));

  it.each(CHANGES)('refuses its owner and the superuser: %s', async (change) => {
    await expect(owner.query(change)).rejects.toThrow('append-only');
    await expect(admin.query(change)).rejects.toThrow('append-only');
    expect(await store.size()).toBe(3);
  });

  it('refuses a session that switched triggers off', async () => {
    await admin.query('SET session_replication_role = replica');
    for (const change of CHANGES) await expect(admin.query(change)).rejects.toThrow('append-only');
    await admin.query('RESET session_replication_role');
  });

  it.each([
    ...CHANGES,
    "INSERT INTO store.events VALUES (9, 's', 0, 'T', '', '')",
    'UPDATE store.head SET next = 0',
    "UPDATE store.streams SET leaf = ''",
    'DELETE FROM store.commands',
    'SELECT store.add_partition(10)',
    'CREATE TABLE store.mine ()',
    'DROP TABLE store.events',
  ])('lets the services do nothing but read and append: %s', async (change) => {
    await expect(app.query(change)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('goes on in the next partition without a gap, equally protected', async () => {
    await owner.query('UPDATE store.head SET next = 9999998');
    const stream = freshStream();
    const first = await store.append(sampleAppend(stream, 'none', 5));
    expect(first).toMatchObject({ status: 'appended', firstPosition: 9_999_998, lastPosition: 10_000_002 });
    const second = await appendNext(store, sampleAppend(stream, 'none', 2));
    expect(second).toMatchObject({ firstRevision: 5, firstPosition: 10_000_003 });
    expect((await store.readStream(stream)).events.map(({ position }) => position)).toEqual(
      Array.from({ length: 7 }, (_, n) => 9_999_998 + n),
    );
    for (const change of CHANGES)
      await expect(admin.query(change.replace('_000000000000', '_000010000000'))).rejects.toThrow('append-only');
  });

  it('makes the next partition while it runs, long before it is needed', async () => {
    const { rows: before } = await app.query<{ ready: number }>(
      'SELECT max(next_first_position) AS ready FROM store.partitions',
    );
    await owner.query('UPDATE store.head SET next = $1', [before[0]!.ready - 10]);
    await store.append(sampleAppend(freshStream(), 'none'));
    // Waits for the one that the append has begun: both take the same lock.
    await app.query('SELECT store.ensure_partitions()');
    expect(await store.append(sampleAppend(freshStream(), 'none', 20))).toMatchObject({ status: 'appended' });
  });
});
