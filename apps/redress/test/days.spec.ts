import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DispatchModule } from '@redress/feature-dispatch';
import { addDays, shanghaiDay, type LocalDate } from '@redress/kernel';
import { formatSigningKey, signingKey } from '@redress/ledger';
import { createLogger, createService, openPlatform, PlatformModule, readConfig, type Platform } from '@redress/service';
import { testDatabase } from '@redress/testing';
import { overHttp } from './support/over-http.js';
import { eventually } from './support/eventually.js';
import { SIMULATOR } from './platform-under-test.js';

const masterKey = randomBytes(32).toString('base64');
const ledgerKey = formatSigningKey(signingKey('redress.test/days', 'ed25519', randomBytes(32)));

/** A process of the dispatch service, which keeps the days. */
interface Running {
  readonly url: string;
  readonly platform: Platform;
  readonly app: NestFastifyApplication;
}

const running: Running[] = [];
afterEach(async () => {
  for (const each of [...running]) await stop(each);
}, 30_000);

async function startOn(databaseUrl: string, clock: 'real' | 'simulated'): Promise<Running> {
  const keys = { REDRESS_MASTER_KEY: masterKey, REDRESS_LEDGER_KEY: ledgerKey };
  const config = readConfig({ DATABASE_URL: databaseUrl, ...keys, REDRESS_CLOCK: clock, LOG_LEVEL: 'error' });
  const platform = await openPlatform(config, 'dispatch', createLogger('dispatch', config.logLevel));
  @Module({ imports: [PlatformModule.forRoot(platform), DispatchModule] })
  class Dispatch {}
  const app = await createService(Dispatch, { name: 'dispatch' });
  await app.listen(0, '127.0.0.1');
  const started = { url: await app.getUrl(), platform, app };
  running.push(started);
  return started;
}

async function stop(each: Running): Promise<void> {
  running.splice(running.indexOf(each), 1);
  await each.app.close();
}

const move = ({ url }: Running, day: LocalDate, time = '00:00:00') =>
  overHttp(() => url).post('/api/clock', { now: `${day}T${time}+08:00` }, SIMULATOR);

/** The days that began, in the order of the log, each with the clock that said so. */
async function daysIn({ platform: { store } }: Running): Promise<readonly (readonly [LocalDate, string])[]> {
  const days: (readonly [LocalDate, string])[] = [];
  for await (const { events } of store.readLog())
    for (const { envelope } of events)
      if (envelope.type === 'DayBegan') {
        const { day, clock } = envelope.data as { day: LocalDate; clock: string };
        days.push([day, clock]);
      }
  return days;
}

const daysFrom = (first: LocalDate, last: LocalDate, clock: string): (readonly [LocalDate, string])[] =>
  first > last ? [] : [[first, clock], ...daysFrom(addDays(first, 1), last, clock)];

describe('the days of a platform', () => {
  const log = testDatabase();

  it('begin once and in order, also those slept through, although two processes would begin them', async () => {
    const first = await startOn(log().ownerUrl, 'simulated');
    await move(first, '2026-05-06', '08:00:00');
    const second = await startOn(log().ownerUrl, 'simulated');
    await Promise.all([move(first, '2026-05-10'), move(second, '2026-05-10')]);
    expect(await daysIn(first)).toEqual(daysFrom('2026-05-06', '2026-05-10', 'simulated'));

    // Another minute of the same day begins nothing; and when one process is gone, the other one goes on.
    await move(first, '2026-05-10', '23:59:59');
    await stop(first);
    await move(second, '2026-05-13');
    expect(await daysIn(second)).toEqual(daysFrom('2026-05-06', '2026-05-13', 'simulated'));
  }, 60_000);
});

describe('a log with simulated days', () => {
  const log = testDatabase();
  const today = (): LocalDate => shanghaiDay(new Date().toISOString());

  it('goes on with real ones, from the day behind, and then takes no simulated ones any more', async () => {
    const threeDaysAgo = addDays(today(), -3);
    const simulated = await startOn(log().ownerUrl, 'simulated');
    await move(simulated, threeDaysAgo);
    await stop(simulated);

    const real = await startOn(log().ownerUrl, 'real');
    await eventually('today began', async () => (await daysIn(real)).at(-1)?.[0] === today());
    const days = await daysIn(real);
    expect(days).toEqual([[threeDaysAgo, 'simulated'], ...daysFrom(addDays(threeDaysAgo, 1), today(), 'real')]);
    await stop(real);

    await expect(startOn(log().ownerUrl, 'simulated')).rejects.toMatchObject({
      sentences: ['REDRESS_CLOCK must be real: this log has real days, and invented ones cannot follow.'],
    });
  }, 60_000);
});
