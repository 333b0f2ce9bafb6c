import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { DroppablePort, EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { sizeOf } from '@redress/testing/sizes';
import { setTimeout as sleep } from 'node:timers/promises';
import { caughtUp } from './support/caught-up.js';
import { redress } from './support/command-line.js';
import type { PlatformProcess } from './support/platform-process.js';
import { Premises } from './support/premises.js';

const AWAY_SECONDS = sizeOf('AWAY_SECONDS', { ci: 10, full: 60 });
const TICKETS = 300;
/** The server goes when so many events are in the log: the city is at work, and far from its end. */
const AT_WORK = 200;
const LONGEST_MS = 240_000 + AWAY_SECONDS * 2_000;

/** A server that a platform needs, and how it goes and comes back. */
interface Server {
  /** What tells the platform where it is. */
  env(): Readonly<Record<string, string>>;
  /** Where a replay reads the log. */
  log(): string;
  /** How long it is away. */
  readonly seconds: number;
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
}

/** Sends a submission once; what the platform says to it. */
async function submit(url: string): Promise<Response> {
  const body = { channel: 'phone', kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' };
  const headers = { 'content-type': 'application/json', 'redress-actor': 'operator:1' };
  return fetch(`${url}/api/intake/submissions`, { method: 'POST', headers, body: JSON.stringify(body) });
}

function isTakenAwayFor(server: Server, whileAway: (url: string) => Promise<void>): void {
  const premises = new Premises();
  let platform: PlatformProcess;
  let url: string;
  let ended = false;

  beforeAll(async () => {
    platform = premises.launch({ env: { REDRESS_CLOCK: 'simulated', ...server.env() } });
    ({ url } = await platform.ready());
    void platform.ending.then(() => (ended = true));
  }, 60_000);
  afterAll(() => premises.clear(), 30_000);

  it(
    'the process stays, the city ends exactly, and a replay is equal',
    async () => {
      const city = redress(url, ['city', '--tickets', String(TICKETS), '--seed', 'away']);
      while ((await eventsAppended(url)) < AT_WORK) await sleep(50);
      await server.takeAway();
      const back = sleep(server.seconds * 1_000).then(() => server.bringBack());
      await whileAway(url).finally(() => back);
      const { code, result, stderr } = await city.done;
      expect({ code, stderr: code === 0 ? '' : stderr.slice(-2_000) }).toEqual({ code: 0, stderr: '' });
      expect(result).toMatchObject({ tickets: TICKETS, stuckTotal: 0 });
      expect(ended).toBe(false);
      await caughtUp(url);
      const replay = await redress(url, ['replay', '--all', '--database', server.log()]).done;
      expect(replay).toMatchObject({ code: 0, result: { equal: true } });
    },
    LONGEST_MS,
  );
}

/** As the platform counts them, which needs no server. */
async function eventsAppended(url: string): Promise<number> {
  const metrics = await (
    await fetch(`${url}/metrics`, { headers: { 'redress-actor': 'system-administrator:1' } })
  ).text();
  const counts = [...metrics.matchAll(/^redress_events_appended_total\{[^}]*\} (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Commands are answered 503 with the time to come back; the process lives, and says that it cannot serve. */
async function turnsCommandsAway(url: string): Promise<void> {
  await sleep(1_000);
  const answer = await submit(url);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await answer.json()).toMatchObject({ code: 'unavailable' });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
}

describe(`while PostgreSQL is away for ${AWAY_SECONDS} s under a city of ${TICKETS}`, () => {
  const database = testDatabase();
  let port: DroppablePort;
  let address: string;
  beforeAll(async () => {
    port = new DroppablePort(Number(new URL(database().ownerUrl).port));
    const through = new URL(database().ownerUrl);
    through.port = String(await port.listen());
    // Past its socket; and PostgreSQL does not read a plus as a space.
    through.searchParams.delete('host');
    address = through.href.replaceAll('+', '%20');
  });
  afterAll(() => port.close());
  isTakenAwayFor(
    {
      env: () => ({ DATABASE_URL: address, REDRESS_MASTER_KEY: Buffer.alloc(32, 1).toString('base64') }),
      log: () => database().appUrl,
      seconds: AWAY_SECONDS,
      takeAway: async () => port.refuse(true),
      bringBack: async () => port.refuse(false),
    },
    turnsCommandsAway,
  );
});

describe(`while EventStoreDB is away for ${AWAY_SECONDS} s under a city of ${TICKETS}`, () => {
  let double: EventStoreDbDouble;
  beforeAll(async () => {
    double = await EventStoreDbDouble.start({ addresses: 3 });
  });
  afterAll(() => double.stop());
  isTakenAwayFor(
    {
      env: () => ({ EVENTSTORE_URL: double.url }),
      log: () => double.url,
      // A call to a cluster is tried for ten seconds before it is given up.
      seconds: AWAY_SECONDS + 5,
      takeAway: async () => double.loseLeader(),
      bringBack: async () => double.electLeader(),
    },
    turnsCommandsAway,
  );
});

describeWithKafka(`while Kafka is away for ${AWAY_SECONDS} s under a city of ${TICKETS}`, () => {
  const database = testDatabase();
  const kafka = testKafka();
  isTakenAwayFor(
    {
      env: () => ({
        ...{ DATABASE_URL: database().ownerUrl, REDRESS_MASTER_KEY: Buffer.alloc(32, 1).toString('base64') },
        KAFKA_BROKERS: kafka().brokers.join(),
      }),
      log: () => database().appUrl,
      seconds: AWAY_SECONDS,
      takeAway: () => kafka().kill(1),
      bringBack: () => kafka().start(1),
    },
    async (url) => {
      await sleep(AWAY_SECONDS * 500);
      expect((await submit(url)).status).toBe(201);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    },
  );
});
