import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatVerifierKey, parseCheckpoint, parseNote } from '@redress/ledger';
import { testDatabase } from '@redress/testing';
import { lastJson, runCli } from '../run-cli.js';
import { LogUnderAttack } from './log-under-attack.js';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'redress-ledger-'));
let log: LogUnderAttack;
let vkey: string;

beforeAll(async () => {
  log = await LogUnderAttack.open(database());
  await log.append(60);
  await log.seal();
  vkey = formatVerifierKey(log.key);
}, 60_000);
afterAll(async () => {
  await log.close();
  rmSync(folder, { recursive: true });
});

const redress = (...args: string[]) => runCli('ledger', ...args);
const onDatabase = (...args: string[]) => redress(...args, '--database', log.url);

describe('redress ledger', () => {
  it('prints the checkpoint that anybody can open', async () => {
    const { out } = await onDatabase('checkpoint');
    expect(parseCheckpoint(parseNote(out).text)).toMatchObject({ origin: log.key.name, size: 600 });
    expect(lastJson((await onDatabase('checkpoint', '--json')).out)).toMatchObject({ size: 600, origin: log.key.name });
  });

  it('proves all events of a ticket, each in a file that is verified offline', async () => {
    const { rows } = await log.superuser.query<{ id: string }>('SELECT id FROM store.streams LIMIT 1');
    const to = join(folder, 'proofs');
    const { exitCode } = await onDatabase('prove', '--ticket', rows[0]!.id.replace('ticket-', ''), '--to', to);
    expect([exitCode, readdirSync(to).length]).toEqual([0, 10]);
    for (const file of readdirSync(to)) {
      const verified = await redress('prove', '--verify', join(to, file), '--key', vkey, '--json');
      expect(verified.exitCode).toBe(0);
      expect(lastJson(verified.out)).toMatchObject({ ok: true, size: 600, event: { stream: rows[0]!.id } });
    }
  });

  it('finds a proof wrong when its event, its place or its path was changed', async () => {
    await onDatabase('prove', '--event', '7', '--to', folder);
    const proof = readFileSync(join(folder, 'event-7.tlog-proof'), 'utf8');
    const [, extra, , firstHash] = proof.split('\n') as [string, string, string, string];
    const bytes = Buffer.from(extra.slice(6), 'base64');
    bytes[40]! ^= 1;
    const other = join(folder, 'other.tlog-proof');
    for (const changed of [
      proof.replace(extra, `extra ${bytes.toString('base64')}`),
      proof.replace('index 7', 'index 8'),
      proof.replace(firstHash, Buffer.alloc(32).toString('base64')),
      proof.replace('\n600\n', '\n601\n'),
      'nonsense',
    ]) {
      writeFileSync(other, changed);
      expect((await redress('prove', '--verify', other, '--key', vkey, '--json')).exitCode).toBe(1);
    }
    expect((await redress('prove', '--verify', other, '--json')).exitCode).toBe(2);
  });

  it('exports a folder that is judged by itself, and names its first wrong entry', async () => {
    const to = join(folder, 'export');
    expect((await onDatabase('export', '--to', to)).exitCode).toBe(0);
    const good = await redress('check', '--tiles', to, '--key', vkey, '--json');
    expect([good.exitCode, lastJson(good.out)]).toEqual([0, { ok: true, size: 600 }]);
    const bundle = join(to, 'tile', 'entries', '001');
    const bytes = readFileSync(bundle);
    const second = 2 + bytes.readUInt16BE(0);
    bytes[second + 100]! ^= 1;
    writeFileSync(bundle, bytes);
    const bad = await redress('check', '--tiles', to, '--key', vkey, '--json');
    expect([bad.exitCode, lastJson(bad.out)]).toEqual([1, expect.objectContaining({ ok: false, firstWrongLeaf: 257 })]);
  });

  it('says what is missing instead of judging', async () => {
    for (const args of [['check', '--tiles', folder, '--key', vkey], ['check', '--tiles', folder], ['prove']])
      expect((await redress(...args)).exitCode).toBe(2);
    expect((await onDatabase('prove', '--event', '600')).exitCode).toBe(2);
    expect((await onDatabase('check', '--witness', 'http://127.0.0.1:1')).exitCode).toBe(2);
  });
});
