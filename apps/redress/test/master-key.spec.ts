import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@redress/testing';
import { eventually } from './support/eventually.js';
import { operatorAt, takeIn } from './support/one-ticket.js';
import { PlatformProcess } from './support/platform-process.js';
import { tablesThatShow } from './support/shown.js';

const key = randomBytes(32);
/** How a key could stand somewhere. */
const SPELLINGS = [key.toString('base64'), key.toString('base64url'), key.toString('hex'), key.toString('latin1')];

const database = testDatabase();
let folder: string;
let platform: PlatformProcess;
let url: string;

function launch(masterKey: Buffer): PlatformProcess {
  const file = join(folder, 'secrets', 'master-key');
  writeFileSync(file, masterKey.toString('base64'), { mode: 0o600 });
  writeFileSync(join(folder, 'secrets', 'database'), database().ownerUrl, { mode: 0o600 });
  const env = { REDRESS_MASTER_KEY_FILE: file, DATABASE_URL_FILE: join(folder, 'secrets', 'database') };
  return new PlatformProcess({ dataFolder: join(folder, 'data'), env: { ...env, LOG_LEVEL: 'verbose' } });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redress-key-'));
  mkdirSync(join(folder, 'secrets'));
  platform = launch(key);
  ({ url } = await platform.ready());
  await takeIn(operatorAt(url, 0));
}, 120_000);
afterAll(async () => {
  await platform.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const shown = (text: string) => SPELLINGS.filter((spelling) => text.includes(spelling));

describe('abuse case 56: a master key that was given as a file', () => {
  it('stands neither in the environment of the process nor in its arguments, nor does the address of the database', () => {
    const told = ['environ', 'cmdline'].map((what) => readFileSync(`/proc/${platform.pid}/${what}`, 'latin1')).join();
    expect(told).toContain('REDRESS_MASTER_KEY_FILE');
    expect(shown(told)).toEqual([]);
    expect(told).not.toContain(new URL(database().ownerUrl).password);
  });

  it('stands on no page that tells of the platform, and no address gives out its memory', async () => {
    for (const path of ['/', '/metrics', '/health/ready', '/openapi.json', '/docs'])
      expect(shown(await (await fetch(`${url}${path}`)).text())).toEqual([]);
    for (const path of ['/debug', '/json/list', '/heapdump', '/heapsnapshot', '/env', '/actuator/env', '/.env'])
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 404]);
  });

  it('cannot be read through the inspector that Node.js opens at SIGUSR1', async () => {
    process.kill(platform.pid, 'SIGUSR1');
    await eventually('it still answers', async () => (await fetch(`${url}/health/live`)).ok);
    expect(platform.stderr).not.toContain('Debugger');
  });

  it('stands in no copy of both databases', async () => {
    const hex = key.toString('hex');
    expect(await tablesThatShow([hex, ...SPELLINGS.slice(0, 2)], database().adminUrl)).toEqual([]);
  });

  it('stands in no line of the log and in no word about a wrong key', async () => {
    expect((await platform.end('SIGTERM')).code).toBe(0);
    // All that it ever said is here by now.
    expect(platform.stderr).not.toContain('Debugger');
    const wrong = randomBytes(32);
    const refused = launch(wrong);
    expect((await refused.ending).code).toBe(1);
    expect(refused.stderr).toContain('master key');
    for (const text of [platform.stdout, platform.stderr, refused.stdout, refused.stderr]) {
      expect(shown(text)).toEqual([]);
      expect(text).not.toContain(wrong.toString('base64'));
    }
  }, 120_000);
});
