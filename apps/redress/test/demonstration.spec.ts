import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '@redress/days';
import { addDays, shanghaiDay, type LocalDate } from '@redress/kernel';
import { addWorkingDays, CHINA_CALENDAR, isWorkingDay } from '@redress/rulebook';
import { readConfig } from '@redress/service';
import { testDatabase } from '@redress/testing';
import { demonstrate, InventedLogError } from '../src/demonstration.js';
import { start, type Started } from '../src/start.js';
import { ANALYST, overHttp } from './support/over-http.js';

const today = () => shanghaiDay(new Date().toISOString());
const workingDaysAfter = (day: LocalDate, n: number) => addWorkingDays(CHINA_CALENDAR, day, n).day;
const workedFrom = (day: LocalDate) => (isWorkingDay(CHINA_CALENDAR, day).working ? day : workingDaysAfter(day, 1));

const key = randomBytes(32).toString('base64');
let folder: string;
let started: Started | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redress-demo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const [log, vault] = [testDatabase(), testDatabase()];

async function startWith(env: Readonly<Record<string, string>>): Promise<Started> {
  const databases = { DATABASE_URL: log().ownerUrl, VAULT_DATABASE_URL: vault().ownerUrl, REDRESS_MASTER_KEY: key };
  started = await start(readConfig({ ...databases, REDRESS_DATA: folder, PORT: '0', ...env }));
  return started;
}

async function stop(): Promise<void> {
  await started?.stop();
  started = undefined;
}

describe('a demonstration', () => {
  afterEach(stop, 30_000);

  it('begins on an empty log, half a year ago, and is interrupted', async () => {
    const { url, platform, demonstrateFrom } = await startWith({ REDRESS_DEMO: 'on' });
    expect(platform.clock.kind).toBe('simulated');
    expect(addDays(`${demonstrateFrom}-01`, 181) <= today()).toBe(true);
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
});

describe('a demonstration that goes on where it was', () => {
  const told: string[] = [];
  const http = overHttp(() => started!.url);
  const total = async (query: string): Promise<number> =>
    (await http.get(`/api/dispatch/tickets?limit=1&${query}`)).body.total;
  const dueOn = (day: LocalDate) => total(`dueFrom=${day}&dueTo=${day}`);

  beforeAll(async () => {
    const { url, platform, demonstrateFrom } = await startWith({ REDRESS_DEMO: 'on' });
    expect(shanghaiDay(new Date(platform.clock.now()).toISOString())).toBe(`${demonstrateFrom}-01`);
    const tell = (sentence: string) => void told.push(sentence);
    await demonstrate(url, demonstrateFrom!, platform.clock, tell, new AbortController().signal);
  }, 300_000);
  afterAll(stop, 30_000);

  it('says what it does and how far it is', () => {
    expect(told[0]).toMatch(/Making a demonstration city/);
    expect(told.filter((sentence) => /^ +\d+ %$/.test(sentence)).length).toBeGreaterThan(5);
    expect(told.at(-1)).toMatch(/is ready/);
  });

  it('is over once a real day has begun', async () => {
    const { platform } = started!;
    expect(platform.clock.kind).toBe('real');
    const { events } = await platform.store.readStream(days.streamOf(''));
    expect(events.at(-1)!.envelope.data).toMatchObject({ day: today(), clock: 'real' });
  });

  it('leaves tickets that are late, due today or on the next working day, and due in three days', async () => {
    const next = workedFrom(today());
    expect(await total('overdue=true')).toBeGreaterThan(0);
    expect(await dueOn(next)).toBeGreaterThan(0);
    expect(await dueOn(workingDaysAfter(next, 1))).toBeGreaterThan(0);
    expect(await dueOn(workingDaysAfter(next, 3))).toBeGreaterThan(0);
  });

  it('leaves tickets that wait for a department, for a signature, and for a call to the citizen', async () => {
    expect(await total('stage=assigned')).toBeGreaterThan(0);
    expect(await total('stage=awaiting-sign-off')).toBeGreaterThan(1);
    expect(await total('stage=concluded')).toBeGreaterThan(1);
  });

  it('ranks at least eight of eleven departments in the last whole month', async () => {
    const month = addDays(`${today().slice(0, 7)}-01`, -1).slice(0, 7);
    const { departments } = (await http.get(`/api/analytics/rankings/${month}`, ANALYST)).body;
    const ranked = departments.filter(({ notRanked }: { notRanked: string | null }) => notRanked === null);
    expect(departments).toHaveLength(11);
    expect(ranked.length).toBeGreaterThanOrEqual(8);
  });
});

describe('a demonstration that was given', () => {
  afterEach(stop, 30_000);

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
