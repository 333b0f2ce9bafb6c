import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { formatVerifierKey, parsePolicy, signingKey } from '@redress/ledger';
import { serveWitness, Witness, WitnessFolder } from '@redress/sealer';
import { testDatabase } from '@redress/testing';
import { lastJson, runCli } from '../run-cli.js';
import { LogUnderAttack } from './log-under-attack.js';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'redress-ledger-'));
const [policyFile, mirror] = [join(folder, 'policy.txt'), join(folder, 'mirror')];
let log: LogUnderAttack;
let witness: Server;
let witnessUrl: string;

/** Somewhere in the middle of 10,240 events: one of the seven that a stream got at once. */
const P = 7_321;
const [FIRST_SEAL, SIZE] = [9_000, 10_240];

beforeAll(async () => {
  log = await LogUnderAttack.open(database());
  const key = signingKey('bureau.example', 'cosignature/v1', randomBytes(32));
  const parts = { key, logs: [log.key], folder: new WitnessFolder(join(folder, 'witness')), now: () => Date.now() };
  witness = serveWitness(new Witness(parts), () => undefined).listen(0, '127.0.0.1');
  await once(witness, 'listening');
  witnessUrl = `http://127.0.0.1:${(witness.address() as AddressInfo).port}`;
  const lines = [
    `log ${formatVerifierKey(log.key)}`,
    `witness bureau ${formatVerifierKey(key)} ${witnessUrl}`,
    'quorum bureau',
  ];
  writeFileSync(policyFile, `${lines.join('\n')}\n`);
  const policy = parsePolicy(lines.join('\n') + '\n');
  await log.append(900);
  expect(await log.seal(policy)).toBe(FIRST_SEAL);
  await log.backUp('early');
  await log.append(124);
  expect(await log.seal(policy)).toBe(SIZE);
  await log.backUp('honest');
  await runCli('ledger', 'export', '--to', mirror, '--database', log.url);
}, 60_000);
afterEach(() => log.restore('honest'));
afterAll(async () => {
  await log.close();
  witness.closeAllConnections();
  witness.close();
  rmSync(folder, { recursive: true });
});

async function checkBy(...more: string[]) {
  const args = ['ledger', 'check', '--database', log.url, '--threads', '1', '--json', ...more];
  const { exitCode, out } = await runCli(...args);
  const { ok, firstWrongLeaf, exact, reason, size } = lastJson(out);
  return { exitCode, ok, firstWrongLeaf, exact, reason: String(reason), size };
}
const check = (...more: string[]) => checkBy('--policy', policyFile, ...more);
/** Without the witness: the checkpoint that the operator signed is believed. */
const againstOperator = () => checkBy();
const againstWitness = () => check('--witness', witnessUrl);
const withMirror = () => check('--witness', witnessUrl, '--reference', mirror);
const wrongAt = (firstWrongLeaf: number | null) => ({ exitCode: 1, ok: false, firstWrongLeaf, exact: true });

const rows = async (sql: string, ...values: unknown[]) => {
  const { rowCount } = await log.superuser.query(sql, values);
  expect(rowCount).toBeGreaterThan(0);
};

describe('an honest log', () => {
  it('fits the checkpoint that is published, that the witness keeps, and that was kept in a file', async () => {
    const good = { exitCode: 0, ok: true, size: SIZE };
    expect(await check()).toMatchObject(good);
    expect(await againstWitness()).toMatchObject(good);
    expect(await check('--checkpoint', join(mirror, 'checkpoint'))).toMatchObject(good);
  });
});

describe('the check of a log names the first wrong event when', () => {
  it('a byte was changed', async () => {
    await rows(
      'UPDATE store.events SET envelope = set_byte(envelope, 60, get_byte(envelope, 60) # 1) WHERE position = $1',
      P,
    );
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('a byte was changed, also when two threads share the work', async () => {
    expect(await check('--threads', '2')).toMatchObject({ exitCode: 0, ok: true, size: SIZE });
    await log.forge(P, () => ({ data: { department: '别人' } }));
    expect(await check('--threads', '2')).toMatchObject(wrongAt(P));
  });

  it('a byte was changed and every hash in rows and chain made to fit', async () => {
    await log.forge(P, () => ({ data: { department: '别人' } }));
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('a column that readers search by was changed, the bytes were not', async () => {
    await rows("UPDATE store.events SET type = 'TicketReturned' WHERE position = $1", P);
    expect(await againstWitness()).toMatchObject({ ...wrongAt(P), reason: expect.stringContaining('columns') });
  });

  it('an event was removed', async () => {
    await rows('DELETE FROM store.events WHERE position = $1', P);
    expect(await againstWitness()).toMatchObject({ ...wrongAt(P), reason: expect.stringContaining('no event') });
  });

  it('an event was removed and the others moved up', async () => {
    await rows('DELETE FROM store.events WHERE position = $1', P);
    await log.shift(P + 1, -1);
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('an event was inserted', async () => {
    await log.shift(P, 1);
    await rows(
      'INSERT INTO store.events SELECT $1, stream, revision + 100, type, leaf, envelope FROM store.events WHERE position = 5',
      P,
    );
    await log.forge(P, ({ revision }) => ({ revision: revision + 100, id: '00000000-0000-4000-8000-000000000000' }));
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('two events were swapped', async () => {
    for (const [from, to] of [
      [P, 999_999],
      [P + 9, P],
      [999_999, P + 9],
    ])
      await rows('UPDATE store.events SET position = $2 WHERE position = $1', from, to);
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('the time of recording was put back', async () => {
    await log.forge(P, () => ({ recordedAt: '2026-01-01T00:00:00.000Z' }));
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('the tail was cut off', async () => {
    await rows('DELETE FROM store.events WHERE position >= $1', P);
    await rows('UPDATE store.head SET next = $1', P);
    expect(await againstWitness()).toMatchObject(wrongAt(P));
  });

  it('the bytes of an event behind the seal break its chain', async () => {
    await log.append(3);
    await log.superuser.query(
      'UPDATE store.events SET envelope = set_byte(envelope, 60, get_byte(envelope, 60) # 1) WHERE position = $1',
      [SIZE],
    );
    expect(await againstWitness()).toMatchObject(wrongAt(SIZE));
  });

  it('a byte was changed before the event was sealed', async () => {
    await log.append(3);
    await rows(
      'UPDATE store.events SET envelope = set_byte(envelope, 60, get_byte(envelope, 60) # 1) WHERE position = $1',
      SIZE,
    );
    await log.seal();
    expect(await againstOperator()).toMatchObject(wrongAt(SIZE));
    await rows("UPDATE store.events SET leaf = sha256('\\x00' || envelope) WHERE position = $1", SIZE);
    expect(await againstOperator()).toMatchObject(wrongAt(SIZE));
  });

  it('the tiles of the database were altered together with the event, as long as somebody kept a copy of them', async () => {
    await log.forge(P, () => ({ correlation: 'submission-2' }));
    await log.unseal();
    await log.seal();
    expect(await withMirror()).toMatchObject(wrongAt(P));
  });
});

describe('what an operator with key and database can do is caught against the last cosigned checkpoint:', () => {
  it('an old backup was restored', async () => {
    await log.restore('early');
    expect(await check()).toMatchObject({ exitCode: 0, size: FIRST_SEAL });
    expect(await againstWitness()).toMatchObject(wrongAt(FIRST_SEAL));
  });

  it('the log was continued otherwise from an old backup: a fork', async () => {
    await log.restore('early');
    await log.append(500);
    await log.seal();
    expect(await againstWitness()).toMatchObject({ exitCode: 1, firstWrongLeaf: FIRST_SEAL, exact: false });
    expect(await withMirror()).toMatchObject(wrongAt(FIRST_SEAL));
  });

  it('an event was forged and everything sealed and signed anew', async () => {
    await log.forge(P, () => ({ data: { department: '别人' } }));
    await log.unseal();
    await log.seal();
    expect(await againstOperator()).toMatchObject({ exitCode: 0, ok: true });
    expect(await check()).toMatchObject({ exitCode: 1, reason: expect.stringContaining('quorum') });
    expect(await againstWitness()).toMatchObject({ exitCode: 1, exact: false });
    expect(await withMirror()).toMatchObject(wrongAt(P));
  });

  it('a checkpoint was signed by another key', async () => {
    const other = formatVerifierKey(signingKey('city.example/log', 'ed25519', randomBytes(32)));
    const { exitCode, out } = await runCli('ledger', 'check', '--database', log.url, '--key', other, '--json');
    expect([exitCode, lastJson(out)['ok']]).toEqual([1, false]);
  });
});
