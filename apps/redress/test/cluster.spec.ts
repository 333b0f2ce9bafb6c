import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWithKafka } from '@redress/local-kafka/testing';
import { sizeOf } from '@redress/testing/sizes';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { platformUnderTest } from './platform-under-test.js';
import { ClusterPremises, serviceOf } from './support/cluster-premises.js';
import { A_RECOVERY_MS, eventually } from './support/eventually.js';
import { hotlineWorks } from './support/hotline.js';
import { redress } from './support/command-line.js';
import { BEFORE_QUARTER, QUARTER, rankingsOfCity } from './support/rankings-of-city.js';
import { operatorAt, takeIn, ticketIs } from './support/one-ticket.js';
import { overHttp } from './support/over-http.js';
import type { PlatformProcess } from './support/platform-process.js';
import { allGone, childrenOf } from './support/processes.js';

/** The others are killed on every run too: analytics below, intake and mediation by the faults. */
const ALL_KILLED = ['dispatch', 'analytics', 'intake', 'mediation'] as const;
const KILLED = ALL_KILLED.slice(0, sizeOf('SERVICES', { ci: 1, full: ALL_KILLED.length }));
/** The same quarter as everywhere, or the beginning of its first month: four processes share two cores with two databases and a broker. */
const TICKETS = sizeOf('TICKETS', { ci: 24, full: QUARTER.tickets });
const CITY = TICKETS < QUARTER.tickets ? { ...QUARTER, tickets: TICKETS, months: 1 } : QUARTER;
/** On two busy cores. */
const START_MS = 180_000;

describeWithKafka('a cluster of four service processes', () => {
  const premises = new ClusterPremises();
  const launch = () => premises.launch({ env: { REDRESS_CLOCK: 'simulated' } });
  let platform: PlatformProcess;
  let url: string;

  beforeAll(async () => {
    platform = launch();
    ({ url } = await platform.ready());
  }, START_MS);
  afterAll(() => premises.clear(), START_MS);

  describe('with the same city as a platform in one process', () => {
    const inOne = platformUnderTest({ simulatedFrom: BEFORE_QUARTER });

    it('has the same rankings, byte for byte', async () => {
      const expected = await rankingsOfCity(inOne.started.url, CITY);
      expect(expected.size).toBeGreaterThan(3);
      expect(await rankingsOfCity(url, CITY)).toEqual(expected);
    }, 300_000);
  });

  hotlineWorks(overHttp(() => url));

  it('tells of all services at its one address', async () => {
    const health = await (await fetch(`${url}/health/ready`)).json();
    expect(health).toMatchObject({
      ready: true,
      ledger: { ready: true },
      services: { intake: 'ready', dispatch: 'ready', mediation: 'ready', analytics: 'ready' },
    });
    const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: object };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([expect.stringMatching(/intake/), expect.stringMatching(/analytics/)]),
    );
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/redress_events_appended_total\{service="dispatch",/);
    expect(await (await fetch(url)).text()).toContain('<div id="console">');
  });

  it('takes a batch of several megabytes, also from a client that asks before it sends', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({
      channel: 'other',
      source: `large:${i}`,
      title: '咨询',
      text: '请问'.repeat(4_000),
    }));
    const body = JSON.stringify({ rows });
    const headers = { 'content-type': 'application/json', 'redress-actor': 'operator:1', expect: '100-continue' };
    const sending = request(`${url}/api/intake/submissions/batch`, { method: 'POST', headers });
    sending.once('continue', () => sending.end(body));
    sending.flushHeaders();
    const [{ statusCode }] = (await once(sending, 'response')) as [{ statusCode: number }];
    expect(Buffer.byteLength(body)).toBeGreaterThan(2_000_000);
    expect(statusCode).toBe(200);
  }, 60_000);

  it('is found by the command line, which recomputes its rankings from the log', async () => {
    const replay = await redress(url, ['replay', '--all'], { REDRESS_DATA: premises.dataFolder }).done;
    expect(replay).toMatchObject({ code: 0, result: { equal: true } });
  }, 60_000);

  it.each(KILLED)(
    'starts %s again when it is killed, and loses nothing',
    async (name) => {
      const client = operatorAt(url, START_MS);
      const before = await takeIn(client);
      const killed = serviceOf(platform, name);
      process.kill(killed, 'SIGKILL');
      await allGone([killed]);
      const meanwhile = await takeIn(client);
      await eventually(`${name} is back`, () => platform.stderr.includes(`${name} is back`), A_RECOVERY_MS);
      expect(serviceOf(platform, name)).not.toBe(killed);
      for (const ticket of [before, meanwhile]) {
        expect(await ticketIs(ticket, client)).toBe('known');
        await overHttp(() => url).untilTicket(ticket, ({ custody }) => custody.stage === 'assigned');
      }
    },
    START_MS,
  );

  it(
    'says that a service is down, and when to ask again',
    async () => {
      process.kill(serviceOf(platform, 'analytics'), 'SIGKILL');
      const ask = () => fetch(`${url}/api/analytics/rankings`, { headers: { 'redress-actor': 'analyst:1' } });
      let answer = await ask();
      await eventually('analytics is missed', async () => !(answer = await ask()).ok, A_RECOVERY_MS);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await answer.json()).toMatchObject({ code: 'unavailable', instance: '/api/analytics/rankings' });
      expect((await fetch(`${url}/health/ready`)).status).toBe(503);
      await operatorAt(url, START_MS).call('list-rankings', {}, { as: 'analyst:1' });
    },
    START_MS,
  );

  it('refuses a second one on its folder', async () => {
    const second = premises.launch();
    expect(await second.ending).toMatchObject({ code: 1 });
    expect(second.stderr).toMatch(/running already at/);
  }, 60_000);

  it(
    'leaves no service running when it is killed, and is there again with its data at the next start',
    async () => {
      const ticket = await takeIn(operatorAt(url, 0));
      const services = ALL_KILLED.map((name) => serviceOf(platform, name));
      await platform.end('SIGKILL');
      await allGone(services);
      platform = launch();
      const { url: again, seconds } = await platform.ready();
      process.stderr.write(`start of a killed cluster: ${seconds} s\n`);
      expect(await ticketIs(ticket, operatorAt(again, 5_000))).toBe('known');
    },
    START_MS,
  );

  it('leaves no process behind when it is told to stop, by two signals that come together', async () => {
    const parts = premises.parts(platform);
    expect(parts.length).toBeGreaterThanOrEqual(6);
    const [ending] = await Promise.all([platform.end('SIGINT'), platform.end('SIGTERM')]);
    expect(ending).toMatchObject({ code: 0, signal: null });
    await allGone(parts);
    expect(childrenOf(platform.pid).size).toBe(0);
    expect(existsSync(join(premises.dataFolder, 'platform.json'))).toBe(false);
  }, 60_000);
});
