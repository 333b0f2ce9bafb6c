import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@redress/database/testing';
import { leafHash } from '@redress/kernel';
import {
  checkLog,
  encodeBundle,
  openCheckpoint,
  parseNote,
  rootOf,
  tilesOf,
  type TileAddress,
  type TileSource,
} from '@redress/ledger';
import {
  ForeignKeyError,
  MissingEventError,
  OPENSSL,
  readEntries,
  ShrunkLogError,
  type LedgerTables,
} from '../src/index.js';
import { keyOf, logUnderTest, NOBODY, type LogUnderTest } from './support/sealed-log.js';

const database = testDatabase();
let log: LogUnderTest;

beforeAll(async () => {
  log = await logUnderTest(database());
});
afterAll(() => log.close());

async function sealAll(seal = log.seal()) {
  await seal.mayBegin();
  await seal.follow(await log.store.size());
  return (await seal.publish())!;
}

/** What anybody can read of a log: the tiles as they are served, and the events' own bytes. */
function servedBy(tables: LedgerTables): TileSource {
  return {
    async read(address: TileAddress) {
      if (address.level !== 'entries') return tables.read(address);
      const from = address.index * 256;
      return encodeBundle(await readEntries(log.pool, from, from + address.width));
    },
  };
}

describe('sealing', () => {
  it('gives a checkpoint and tiles that stand up to the judge of any C2SP log, over several seals', async () => {
    for (const events of [1, 255, 300, 70_000 - 556]) {
      await log.append(events, 100);
      const { note, size } = await sealAll();
      expect(size).toBe(await log.store.size());
      const verdict = await checkLog(servedBy(log.seal().tables), note!, log.key, { hasher: OPENSSL });
      expect(verdict).toMatchObject({ ok: true, size });
    }
  }, 60_000);

  it('serves each partial tile of an earlier checkpoint as the beginning of what it has become', async () => {
    const { tables } = log.seal();
    const size = await tables.size();
    for (const tile of tilesOf(size - 1)) expect((await tables.read(tile))!.length).toBe(tile.width * 32);
    expect(await tables.read({ level: 3, index: 0, width: 1 })).toBeUndefined();
  });

  it('has as its leaves the hashes of the bytes that the event store gives', async () => {
    await log.append(3, 3);
    const { root, size } = await sealAll();
    const leaves: Uint8Array[] = [];
    for await (const { events } of log.store.readLog())
      for (const { bytes } of events) leaves.push(Buffer.from(leafHash(bytes), 'hex'));
    expect(leaves).toHaveLength(size);
    expect(Buffer.from(rootOf(leaves))).toEqual(root);
  });

  it('signs after a crash the root that was persisted before it', async () => {
    await log.append(5);
    const crashed = log.seal();
    await crashed.mayBegin();
    const size = await log.store.size();
    await crashed.follow(size);
    const { rows } = await log.pool.query('SELECT 1 FROM ledger.checkpoints WHERE size = $1', [size]);
    expect(rows).toEqual([]);
    await crashed.tables.persist(size, OPENSSL.empty());

    const { note } = await sealAll();
    const opened = openCheckpoint(note!, log.key);
    expect(opened).toMatchObject({ ok: true, checkpoint: { size, root: OPENSSL.empty() } });
    await expect(crashed.publish()).resolves.toMatchObject({ size });
    await expect(crashed.tables.persist(size, OPENSSL.leaf(new Uint8Array()))).rejects.toThrow('another root');
  });

  it('stops where another process went on, and goes on from there', async () => {
    const [mine, other] = [log.seal(), log.seal()];
    await log.append(2);
    await sealAll(mine);
    await log.append(2);
    await sealAll(other);
    await log.append(2);
    await expect(mine.follow(await log.store.size())).rejects.toThrow('any more');
    await expect(sealAll(mine)).resolves.toMatchObject({ size: await log.store.size() });
  });

  it('takes nothing into the tiles when an event is missing, and all once it is there', async () => {
    const { size } = await sealAll();
    await log.append(1);
    const seal = log.seal();
    await expect(seal.follow(size + 2)).rejects.toThrow(MissingEventError);
    expect(await seal.tables.size()).toBe(size);
    await expect(sealAll(seal)).resolves.toMatchObject({ size: size + 1 });
  });

  it('refuses another key, and a log that became shorter than its seal', async () => {
    await sealAll();
    await expect(log.seal(NOBODY, keyOf('city.example/log')).mayBegin()).rejects.toThrow(ForeignKeyError);
    await expect(log.seal().follow(1)).rejects.toThrow(ShrunkLogError);
  });

  it('changes nothing when nothing was appended', async () => {
    const first = await sealAll();
    expect(await sealAll()).toEqual(first);
    expect(parseNote(first.note!).signatures).toHaveLength(1);
  });

  it.each([
    ['UPDATE ledger.checkpoints SET root = sha256(root)'],
    ["UPDATE ledger.checkpoints SET note = 'x'"],
    ['UPDATE ledger.tiles SET hashes = sha256(hashes)'],
    ['UPDATE ledger.tree SET size = size - 1'],
    ['UPDATE ledger.log SET vkey = origin'],
    ['DELETE FROM ledger.checkpoints'],
    ['TRUNCATE ledger.tiles'],
  ])('stays as it is: %s is refused even to the owner', async (statement) => {
    await expect(log.pool.query(statement)).rejects.toThrow('refused');
  });
});
