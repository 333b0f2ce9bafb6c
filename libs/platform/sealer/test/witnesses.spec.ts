import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@redress/database/testing';
import { formatAddCheckpoint, judgeCheckpoint, signCheckpoint } from '@redress/ledger';
import { OPENSSL, originHashOf, WitnessContradictsError, type Seal } from '../src/index.js';
import { keyOf, logUnderTest, type LogUnderTest } from './support/sealed-log.js';
import { quorumOf, WitnessUnderTest } from './support/witness-under-test.js';

const database = testDatabase();
let log: LogUnderTest;
let witnesses: WitnessUnderTest[];

beforeEach(async () => {
  log = await logUnderTest(database());
  witnesses = await Promise.all(
    ['bureau', 'office', 'delegate'].map((name) => new WitnessUnderTest(name, [log.key]).start()),
  );
});
afterEach(async () => {
  await Promise.all(witnesses.map((witness) => witness.clear()));
  await log.pool.query('DROP SCHEMA ledger, store CASCADE');
  await log.close();
});

async function sealAll(seal: Seal) {
  const heard = await seal.mayBegin();
  await seal.follow(await log.store.size());
  return heard ? seal.publish() : null;
}

/** All tables of the ledger and the log as a backup holds them. */
const TABLES = [
  'store.head',
  'store.events',
  'store.streams',
  'ledger.tree',
  'ledger.tiles',
  'ledger.checkpoints',
  'ledger.cosignatures',
];

async function restore(schema: string): Promise<void> {
  await log.pool.query('ALTER TABLE store.events DISABLE TRIGGER ALL');
  for (const table of [...TABLES].reverse()) {
    await log.pool.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await log.pool.query(`DELETE FROM ${table}`);
  }
  for (const table of TABLES)
    await log.pool.query(`INSERT INTO ${table} SELECT * FROM ${schema}.${table.replace('.', '_')}`);
}

async function backUp(schema: string): Promise<void> {
  await log.pool.query(`CREATE SCHEMA ${schema}`);
  for (const table of TABLES)
    await log.pool.query(`CREATE TABLE ${schema}.${table.replace('.', '_')} AS SELECT * FROM ${table}`);
}

describe('a seal with witnesses', () => {
  it('is published once two of three have cosigned, and any verifier with the policy accepts it', async () => {
    const policy = quorumOf(2, witnesses);
    await witnesses[2]!.stop();
    const seal = log.seal(policy);
    for (const events of [3, 300]) {
      await log.append(events);
      const published = await sealAll(seal);
      const judged = judgeCheckpoint(published!.note!, { ...policy, logs: [{ key: log.key, url: null }] });
      expect(judged).toMatchObject({ ok: true, checkpoint: { size: await log.store.size() } });
    }
    expect(log.warnings).toContain('Witness delegate: ECONNREFUSED');
  });

  it('is not published without the quorum, and is as soon as enough witnesses are back', async () => {
    const seal = log.seal(quorumOf(2, witnesses));
    await log.append(3);
    const before = await sealAll(seal);
    await Promise.all(witnesses.slice(1).map((witness) => witness.stop()));
    await log.append(3);
    expect(await sealAll(seal)).toEqual(before);
    await witnesses[1]!.start();
    expect(await sealAll(seal)).toMatchObject({ size: 6 });
  });

  it('signs nothing after a start before it knows what the quorum has seen', async () => {
    await log.append(3);
    await Promise.all(witnesses.slice(1).map((witness) => witness.stop()));
    expect(await sealAll(log.seal(quorumOf(2, witnesses)))).toBeNull();
    expect(await log.seal().tables.latest()).toBeNull();
  });

  it('is refused after an old backup was restored, however much was appended since', async () => {
    const policy = quorumOf(2, witnesses);
    await log.append(6);
    await sealAll(log.seal(policy));
    await backUp('backup');
    await log.append(300);
    await sealAll(log.seal(policy));
    await restore('backup');
    await log.append(900);
    const begin = log.seal(policy).mayBegin();
    await expect(begin).rejects.toThrow(WitnessContradictsError);
    await expect(begin).rejects.toThrow('an old backup was restored');
    await log.pool.query('DROP SCHEMA backup CASCADE');
  });

  it('is refused when a restored log was sealed past what the witness saw', async () => {
    const policy = quorumOf(2, witnesses);
    await log.append(6);
    await sealAll(log.seal(policy));
    await backUp('backup');
    await log.append(300);
    await sealAll(log.seal(policy));
    await restore('backup');
    await log.append(900);
    await sealAll(log.seal());
    await log.append(1);
    await expect(sealAll(log.seal(policy))).rejects.toThrow('another history');
    await log.pool.query('DROP SCHEMA backup CASCADE');
  });
});

describe('a witness over HTTP', () => {
  const submit = (body: string) => fetch(`${witnesses[0]!.url}/add-checkpoint`, { method: 'POST', body });
  const noteOf = (size: number, root = OPENSSL.leaf(new Uint8Array()), key = log.key) =>
    signCheckpoint({ origin: key.name, size, root, extensions: [] }, key);
  const ask = (oldSize: number, note: string) => submit(formatAddCheckpoint({ oldSize, consistency: [], note }));

  it('answers 200, 400, 403, 404, 409 and 422 as the protocol says', async () => {
    expect((await submit('old 1')).status).toBe(400);
    expect((await ask(0, noteOf(1, undefined, keyOf('elsewhere.example')))).status).toBe(404);
    expect((await ask(0, noteOf(1, undefined, keyOf(log.key.name)))).status).toBe(403);
    expect((await ask(2, noteOf(1))).status).toBe(400);
    expect((await ask(0, noteOf(1))).status).toBe(200);
    const conflict = await ask(0, noteOf(2));
    expect([conflict.status, conflict.headers.get('content-type'), await conflict.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '1\n',
    ]);
    expect((await ask(1, noteOf(1, OPENSSL.empty()))).status).toBe(422);
    expect((await ask(1, noteOf(2))).status).toBe(422);
  });

  it('cosigns one of many that race for the same old size', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ask(0, noteOf(n + 1, OPENSSL.leaf(Uint8Array.of(n))))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
  });

  it('remembers over a restart, and shows monitors the note with both signatures', async () => {
    await ask(0, noteOf(7));
    await witnesses[0]!.stop();
    await witnesses[0]!.start();
    expect(await (await ask(0, noteOf(8))).text()).toBe('7\n');
    const shown = await fetch(`${witnesses[0]!.url}/${originHashOf(log.key.name)}/checkpoint`);
    const policy = quorumOf(1, witnesses.slice(0, 1));
    const judged = judgeCheckpoint(await shown.text(), { ...policy, logs: [{ key: log.key, url: null }] });
    expect(judged).toMatchObject({ ok: true, checkpoint: { size: 7 } });
    expect((await fetch(`${witnesses[0]!.url}/${originHashOf('other')}/checkpoint`)).status).toBe(404);
  });
});
