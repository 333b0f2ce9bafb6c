import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveCity, type CityResult } from '@redress/city';
import { httpTransport, patient, PlatformClient, type HttpAnswer, type HttpRequest } from '@redress/client';
import { openEventStoreDb, PostgresEventStore, type EventStore } from '@redress/event-store';
import { commandIdOf, deterministicId } from '@redress/kernel';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase, type TestDatabase } from '@redress/testing';
import { DroppablePort, EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { sizeOf } from '@redress/testing/sizes';
import { setTimeout as sleep } from 'node:timers/promises';
import { caughtUp } from './support/caught-up.js';
import { redress, type CommandResult } from './support/command-line.js';
import { A_RECOVERY_MS, eventually } from './support/eventually.js';
import { Premises } from './support/premises.js';

const AWAY_SECONDS = sizeOf('AWAY_SECONDS', { ci: 10, full: 60 });
/** All in one month, so that there is much to do at a time. */
const CITY = { tickets: sizeOf('TICKETS', { ci: 60, full: 300 }), seed: 'away', from: '2026-01', months: 1 };
/** The server goes when so many commands have been taken: the city is at work, and far from its end, which takes six for each ticket. */
const AT_WORK = CITY.tickets;
const PATIENCE_MS = 120_000 + AWAY_SECONDS * 1_000;
const LONGEST_MS = 2 * PATIENCE_MS + 120_000;

/** A server that a platform needs, and how it goes and comes back. */
interface Server {
  /** What tells the platform where it is. */
  readonly env: Readonly<Record<string, string>>;
  /** Where a replay reads the log. */
  readonly log: string;
  openLog(): Promise<EventStore>;
  takeAway(): Promise<unknown>;
  bringBack(): Promise<unknown>;
  /** For how long it is away. */
  readonly seconds: number;
  /** Looks at the platform while the server is away. */
  readonly whileAway: (url: string) => Promise<void>;
}

/** What came of a city whose platform lost a server for a while. */
interface Outcome {
  readonly result: CityResult;
  /** Whether the process is still the same. */
  readonly stayed: boolean;
  /** Commands that were acknowledged and that the log does not hold. */
  readonly lost: readonly string[];
  readonly registered: number;
  /** What `redress replay` says of the rankings, or why it cannot. */
  readonly replay: CommandResult;
}

/** Lets a city live, and takes a server away from its platform meanwhile. */
async function live(server: Server, premises: Premises): Promise<Outcome> {
  const platform = premises.launch({ env: { REDRESS_CLOCK: 'simulated', ...server.env } });
  const { url } = await platform.ready();
  let stayed = true;
  void platform.ending.then(() => (stayed = false));
  const acknowledged = new Set<string>();
  const city = liveCity(CITY, clientThatNotes(url, acknowledged));
  city.catch(() => undefined);
  await eventually('the city is at work', () => acknowledged.size > AT_WORK, A_RECOVERY_MS);
  await server.takeAway();
  const back = sleep(server.seconds * 1_000).then(() => server.bringBack());
  await server.whileAway(url).finally(() => back);
  const result = await city;
  await caughtUp(url);
  const replay = await redress(url, ['replay', '--all', '--database', server.log]).done;
  const { commands, registered } = await readCommands(await server.openLog());
  const lost = [...acknowledged].filter((id) => !commands.has(id));
  return { result, stayed, lost, registered, replay };
}

/** A client of people who try again for as long as it takes, and who note the commands that were acknowledged. */
function clientThatNotes(url: string, acknowledged: Set<string>): PlatformClient {
  const transport = patient(httpTransport(url), { milliseconds: PATIENCE_MS });
  return new PlatformClient(async (request) => {
    const answer = await transport(request);
    for (const id of commandsTold(request, answer)) acknowledged.add(id);
    return answer;
  }, 'operator:away');
}

/** The ids of the commands that an answer says are in the log: one for each ticket of a submission. */
function commandsTold({ path, headers }: HttpRequest, { status, text }: HttpAnswer): readonly string[] {
  const key = headers['idempotency-key'];
  if (key === undefined || status >= 300) return [];
  const told = JSON.parse(text) as {
    readonly position?: string;
    readonly tickets?: readonly { readonly id: string }[];
  };
  if (path === '/api/intake/submissions') return told.tickets!.map(({ id }) => deterministicId('register', id));
  return told.position === undefined ? [] : [commandIdOf(headers['redress-actor']!.split('@', 1)[0]!, key)];
}

async function readCommands(log: EventStore) {
  const commands = new Set<string>();
  let registered = 0;
  for await (const { events } of log.readLog())
    for (const { envelope } of events) {
      commands.add(envelope.commandId);
      if (envelope.type === 'TicketRegistered') registered++;
    }
  await log.close();
  return { commands, registered };
}

/** Sends a submission once; what the platform says to it. */
function submit(url: string): Promise<Response> {
  const body = { channel: 'phone', kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' };
  const headers = { 'content-type': 'application/json', 'redress-actor': 'operator:1' };
  return fetch(`${url}/api/intake/submissions`, { method: 'POST', headers, body: JSON.stringify(body) });
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

function endsExactly(server: () => Server, submittedMeanwhile: number): void {
  const premises = new Premises();
  afterAll(() => premises.clear(), 30_000);

  it(
    'the process stays, nothing acknowledged is lost, the city ends exactly, and a replay is equal',
    async () => {
      const { result, ...outcome } = await live(server(), premises);
      expect(result).toMatchObject({ tickets: CITY.tickets, stuck: [], interrupted: false });
      const registered = CITY.tickets + submittedMeanwhile;
      const replay = expect.objectContaining({ code: 0, result: expect.objectContaining({ equal: true }) });
      expect(outcome).toEqual({ stayed: true, lost: [], registered, replay });
    },
    LONGEST_MS,
  );
}

const onPostgres = ({ appUrl }: TestDatabase) => ({
  log: appUrl,
  openLog: () => PostgresEventStore.open(appUrl, { applicationName: 'away' }),
});
const REDRESS_MASTER_KEY = Buffer.alloc(32, 1).toString('base64');

describe(`while PostgreSQL is away for ${AWAY_SECONDS} s under a city of ${CITY.tickets}`, () => {
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
  endsExactly(
    () => ({
      ...onPostgres(database()),
      env: { DATABASE_URL: address, REDRESS_MASTER_KEY },
      seconds: AWAY_SECONDS,
      takeAway: async () => port.refuse(true),
      bringBack: async () => port.refuse(false),
      whileAway: turnsCommandsAway,
    }),
    0,
  );
});

describe(`while the nodes of EventStoreDB have no leader for ${AWAY_SECONDS} s under a city of ${CITY.tickets}`, () => {
  let double: EventStoreDbDouble;
  beforeAll(async () => {
    double = await EventStoreDbDouble.start({ addresses: 3 });
  });
  afterAll(() => double.stop());
  endsExactly(
    () => ({
      env: { EVENTSTORE_URL: double.url },
      log: double.url,
      openLog: () => openEventStoreDb(double.url),
      // A call to a cluster is tried for ten seconds before it is given up.
      seconds: AWAY_SECONDS + 5,
      takeAway: async () => double.loseLeader(),
      bringBack: async () => double.electLeader(),
      whileAway: turnsCommandsAway,
    }),
    0,
  );
});

describeWithKafka(`while Kafka is away for ${AWAY_SECONDS} s under a city of ${CITY.tickets}`, () => {
  const database = testDatabase();
  const kafka = testKafka();
  endsExactly(
    () => ({
      ...onPostgres(database()),
      env: { DATABASE_URL: database().ownerUrl, REDRESS_MASTER_KEY, KAFKA_BROKERS: kafka().brokers.join() },
      seconds: AWAY_SECONDS,
      takeAway: () => kafka().kill(1),
      bringBack: () => kafka().start(1),
      whileAway: async (url) => {
        await sleep(AWAY_SECONDS * 500);
        expect((await submit(url)).status).toBe(201);
        expect((await fetch(`${url}/health/ready`)).status).toBe(200);
      },
    }),
    1,
  );
});
