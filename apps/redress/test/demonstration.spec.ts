import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '@redress/days';
import { shanghaiDay } from '@redress/kernel';
import { readConfig } from '@redress/service';
import { testDatabase } from '@redress/testing';
import { demonstrate, InventedLogError } from '../src/demonstration.js';
import { start, type Started } from '../src/start.js';

const today = () => shanghaiDay(new Date().toISOString());

describe('a demonstration', () => {
  const [log, vault] = [testDatabase(), testDatabase()];
  let folder: string;
  let started: Started | undefined;
  const startWith = async (env: Readonly<Record<string, string>>): Promise<Started> => {
    started = await start(
      readConfig({
        DATABASE_URL: log().ownerUrl,
        VAULT_DATABASE_URL: vault().ownerUrl,
        REDRESS_MASTER_KEY: key,
        REDRESS_DATA: folder,
        PORT: '0',
        ...env,
      }),
    );
    return started;
  };
  const key = randomBytes(32).toString('base64');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-demo-'));
  });
  afterEach(async () => {
    await started?.stop();
    started = undefined;
  }, 30_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('begins on an empty log, half a year ago, and is interrupted', async () => {
    const { url, platform, demonstrateFrom } = await startWith({ REDRESS_DEMO: 'on' });
    expect(platform.clock.kind).toBe('simulated');
    const interrupted = new AbortController();
    interrupted.abort();
    await demonstrate(url, demonstrateFrom!, platform.clock, () => undefined, interrupted.signal);
    expect(platform.clock.kind).toBe('simulated');
    const { events } = await platform.store.readStream(days.streamOf(''));
    expect(events[0]!.envelope.data).toMatchObject({ day: `${demonstrateFrom}-01`, clock: 'simulated' });
  }, 120_000);

  it('that was interrupted is no office', async () => {
    const starting = startWith({ REDRESS_DEMO: 'off' });
    await expect(starting).rejects.toThrow(InventedLogError);
    await expect(starting).rejects.toThrow('REDRESS_DEMO=on');
  }, 60_000);

  it('goes on where it was, and is over once a real day has begun', async () => {
    const { platform, demonstrateFrom } = await startWith({ REDRESS_DEMO: 'on' });
    expect(shanghaiDay(new Date(platform.clock.now()).toISOString())).toBe(`${demonstrateFrom}-01`);
    await platform.clock.becomeReal();
    const { events } = await platform.store.readStream(days.streamOf(''));
    expect(events.at(-1)!.envelope.data).toMatchObject({ day: today(), clock: 'real' });
  }, 120_000);

  it.each(['on', 'off'])(
    'is not given twice: REDRESS_DEMO=%s',
    async (demo) => {
      const { platform, demonstrateFrom } = await startWith({ REDRESS_DEMO: demo });
      expect(demonstrateFrom).toBeUndefined();
      expect(platform.clock.kind).toBe('real');
    },
    60_000,
  );
});
