import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@redress/testing';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import type { PlatformProcess } from './support/platform-process.js';
import { freePort, Premises } from './support/premises.js';
import { postgresIn } from './support/processes.js';

const LONGEST_SECONDS = 15;
const PASSWORD = 'geheim';

/** A folder for each, and a database for each that comes so far, so that they can start side by side. */
const premises: Premises[] = [];
let closed: string;
let silent: Server;
let double: EventStoreDbDouble;
/** These wait ten seconds for an answer: side by side, and beside the others. */
let onSilentPostgres: Promise<PlatformProcess>;
let onSilentKafka: Promise<PlatformProcess>;
let onClosedEventStore: Promise<PlatformProcess>;
const [database, another] = [testDatabase(), testDatabase()];

beforeAll(async () => {
  closed = `127.0.0.1:${await freePort()}`;
  // Takes connections and says nothing, as a machine behind a firewall or a wrong port does.
  silent = createServer().listen(0, '127.0.0.1');
  double = await EventStoreDbDouble.start();
  onSilentPostgres = start({ DATABASE_URL: `postgres://redress:${PASSWORD}@${silentAddress()}/redress` });
  onSilentKafka = start({ DATABASE_URL: another().ownerUrl, KAFKA_BROKERS: silentAddress() });
  onClosedEventStore = start({ EVENTSTORE_URL: `esdb://redress:${PASSWORD}@${closed}?tls=false` });
});
afterAll(async () => {
  silent.close();
  await double.stop();
  await Promise.all(premises.map((each) => each.clear()));
}, 30_000);

const silentAddress = () => `127.0.0.1:${(silent.address() as { port: number }).port}`;
function databaseUrl(change: (url: URL) => void): string {
  const url = new URL(database().appUrl);
  change(url);
  return url.href;
}

/** A start with these settings; what loading takes on a busy machine is no part of it. */
async function start(env: Record<string, string>): Promise<PlatformProcess> {
  const own = new Premises();
  premises.push(own);
  const REDRESS_MASTER_KEY = Buffer.alloc(32, 1).toString('base64');
  const platform = own.launch({ env: { REDRESS_MASTER_KEY, ...env }, held: true });
  await platform.go();
  return platform;
}

/** One sentence on standard error, soon, with the exit code that says whether to try again. */
async function refuses(starting: Promise<PlatformProcess>, sentence: RegExp, code: number): Promise<void> {
  const platform = await starting;
  const ending = await platform.ending;
  expect(platform.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(sentence)]);
  expect(ending.code).toBe(code);
  expect(ending.seconds).toBeLessThan(LONGEST_SECONDS);
  expect(platform.stdout).toBe('');
  expect(platform.stderr).not.toContain(PASSWORD);
  expect(postgresIn(platform.dataFolder)).toEqual([]);
}

describe('a platform that starts while a server is away says which, where and why, and ends with 2', () => {
  it(
    'PostgreSQL refuses connections',
    () =>
      refuses(
        start({ DATABASE_URL: `postgres://redress:${PASSWORD}@${closed}/redress` }),
        new RegExp(`PostgreSQL cannot be reached at ${closed}: it refuses connections; check DATABASE_URL\\.$`),
        2,
      ),
    60_000,
  );

  it(
    'PostgreSQL does not take the password',
    () =>
      refuses(
        start({ DATABASE_URL: databaseUrl((url) => (url.password = PASSWORD)) }),
        /PostgreSQL cannot be reached at \S+: the user or the password is wrong; check DATABASE_URL\.$/,
        2,
      ),
    60_000,
  );

  it(
    'PostgreSQL of the personal data has no such database',
    () =>
      refuses(
        start({ VAULT_DATABASE_URL: databaseUrl((url) => (url.pathname = '/nowhere')) }),
        /PostgreSQL cannot be reached at \S+: it has no such database; check VAULT_DATABASE_URL\.$/,
        2,
      ),
    60_000,
  );

  it(
    'Kafka refuses connections',
    () =>
      refuses(
        start({ DATABASE_URL: database().ownerUrl, KAFKA_BROKERS: closed }),
        new RegExp(`Kafka cannot be reached at ${closed}: it refuses connections; check KAFKA_BROKERS\\.$`),
        2,
      ),
    60_000,
  );

  it(
    'PostgreSQL takes connections and does not answer',
    () =>
      refuses(
        onSilentPostgres,
        new RegExp(`PostgreSQL cannot be reached at ${silentAddress()}: it does not answer; check DATABASE_URL\\.$`),
        2,
      ),
    60_000,
  );

  it(
    'Kafka takes connections and does not answer',
    () =>
      refuses(
        onSilentKafka,
        new RegExp(`Kafka cannot be reached at ${silentAddress()}: it does not answer; check KAFKA_BROKERS\\.$`),
        2,
      ),
    60_000,
  );

  it(
    'EventStoreDB refuses connections',
    () =>
      refuses(
        onClosedEventStore,
        new RegExp(`EventStoreDB cannot be reached at ${closed}: it refuses connections; check EVENTSTORE_URL\\.$`),
        2,
      ),
    60_000,
  );
});

it('a platform that starts on an EventStoreDB with a record of another program names the record, and ends with 1', async () => {
  const foreign = { id: randomUUID(), type: 'unrep', contentType: 'application/json', metadata: new Uint8Array() };
  double.log.append('orders-1', 'any', [{ ...foreign, data: Buffer.from('{"name":"x"}') }]);
  await refuses(
    start({ EVENTSTORE_URL: double.url }),
    /a record that this platform did not write \("unrep" in "orders-1", revision 0/,
    1,
  );
}, 60_000);
