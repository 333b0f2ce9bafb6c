import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeAppend } from '../src/encode.js';
import { freshStream, sampleAppend } from '../src/contract/index.js';
import { migrateEventStore, PostgresEventStore } from '../src/index.js';
import { MIGRATIONS } from '../src/postgres/sql.js';

/** The last migration of the first published layout, whose functions took text. */
const FIRST_LAYOUT = 6;
const APPEND_ALL_OF_FIRST_LAYOUT = `SELECT store.append_all(
  ARRAY[$1::uuid], ARRAY[$2::text], ARRAY[-1], decode(repeat('00', 32), 'hex'), ARRAY[0], ARRAY[2], $3,
  ARRAY[1, 1], ARRAY[0, 1], ARRAY[$4::text, $4], ARRAY[0, $5::int], ARRAY[$5, $6::int], $7, $8) AS first_position`;
const LOG =
  "SELECT position, stream, revision, type, encode(leaf, 'hex') AS leaf, envelope FROM store.events ORDER BY 1";

describe('a log that the first layout wrote', () => {
  const database = testDatabase();
  const first = sampleAppend(freshStream(), 'none', 2);
  let folder: string;
  let owner: Pool;
  let store: PostgresEventStore;

  beforeAll(async () => {
    owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
    folder = mkdtempSync(join(tmpdir(), 'redress-first-layout-'));
    for (const file of readdirSync(MIGRATIONS))
      if (Number.parseInt(file) <= FIRST_LAYOUT) copyFileSync(join(MIGRATIONS, file), join(folder, file));
    await migrate(owner, { schema: 'store', folder });
    const { events, head } = encodeAppend(first, null, '2026-09-24T02:00:00.000Z');
    const [one, two] = events as [(typeof events)[0], (typeof events)[0]];
    await owner.query(APPEND_ALL_OF_FIRST_LAYOUT, [
      first.commandId,
      first.stream,
      Buffer.from(head.leaf, 'hex'),
      one.type,
      one.bytes.length,
      two.bytes.length,
      Buffer.from(one.leaf + two.leaf, 'hex'),
      Buffer.concat([one.bytes, two.bytes]),
    ]);
  });
  afterAll(async () => {
    await store?.close();
    await owner?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps every byte, answers its repeats and goes on where it stood', async () => {
    const before = (await owner.query(LOG)).rows;
    expect(before).toHaveLength(2);
    await migrateEventStore(owner);
    expect((await owner.query(LOG)).rows).toEqual(before);

    store = await PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
    expect(await store.append(first)).toMatchObject({ status: 'repeated', firstPosition: 0, lastPosition: 1 });
    const next = await store.append(sampleAppend(first.stream, (await store.readStream(first.stream)).head!));
    expect(next).toMatchObject({ status: 'appended', firstRevision: 2, firstPosition: 2 });
  });

  it('loses the conditions that its partitions need no more', async () => {
    const { rows } = await owner.query(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND conrelid::regclass::text LIKE 'store.events%'",
    );
    expect(rows).toEqual([]);
  });
});
