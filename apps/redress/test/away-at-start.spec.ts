import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@redress/testing';
import { EventStoreDbDouble } from '@redress/testing/eventstoredb';
import { freePort, Premises } from './support/premises.js';
import { postgresIn } from './support/processes.js';

const LONGEST_SECONDS = 15;
const PASSWORD = 'geheim';

let premises: Premises;
let closed: string;
let silent: Server;
let double: EventStoreDbDouble;
const database = testDatabase();

beforeAll(async () => {
  premises = new Premises();
  closed = `127.0.0.1:${await freePort()}`;
  // Takes connections and says nothing, as a machine behind a firewall or a wrong port does.
  silent = createServer().listen(0, '127.0.0.1');
  double = await EventStoreDbDouble.start();
});
afterEach(() => premises.quiet(), 30_000);
afterAll(async () => {
  silent.close();
  await double.stop();
  await premises.clear();
}, 30_000);

const silentAddress = () => `127.0.0.1:${(silent.address() as { port: number }).port}`;
function databaseUrl(change: (url: URL) => void): string {
  const url = new URL(database().appUrl);
  change(url);
  return url.href;
}

/** One sentence on standard error, soon, with the exit code that says whether to try again. */
async function refuses(env: Record<string, string>, sentence: RegExp, code: number): Promise<void> {
  const REDRESS_MASTER_KEY = Buffer.alloc(32, 1).toString('base64');
  const platform = premises.launch({ env: { REDRESS_MASTER_KEY, ...env } });
  const ending = await platform.ending;
  expect(platform.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(sentence)]);
  expect(ending.code).toBe(code);
  expect(ending.seconds).toBeLessThan(LONGEST_SECONDS);
  expect(platform.stdout).toBe('');
  expect(platform.stderr).not.toContain(PASSWORD);
  expect(postgresIn(premises.dataFolder)).toEqual([]);
}

describe('a platform that starts while a server is away says which, where and why, and ends with 2', () => {
  it(
    'PostgreSQL refuses connections',
    () =>
      refuses(
        { DATABASE_URL: `postgres://redress:${PASSWORD}@${closed}/redress` },
        new RegExp(`PostgreSQL cannot be reached at ${closed}: it refuses connections; check DATABASE_URL\\.$`),
        2,
      ),
    30_000,
  );

  it(
    'PostgreSQL takes connections and does not answer',
    () =>
      refuses(
        { DATABASE_URL: `postgres://redress:${PASSWORD}@${silentAddress()}/redress` },
        new RegExp(`PostgreSQL cannot be reached at ${silentAddress()}: it does not answer; check DATABASE_URL\\.$`),
        2,
      ),
    30_000,
  );

  it(
    'PostgreSQL does not take the password',
    () =>
      refuses(
        { DATABASE_URL: databaseUrl((url) => (url.password = PASSWORD)) },
        /PostgreSQL cannot be reached at \S+: the user or the password is wrong; check DATABASE_URL\.$/,
        2,
      ),
    30_000,
  );

  it(
    'PostgreSQL of the personal data has no such database',
    () =>
      refuses(
        { VAULT_DATABASE_URL: databaseUrl((url) => (url.pathname = '/nowhere')) },
        /PostgreSQL cannot be reached at \S+: it has no such database; check VAULT_DATABASE_URL\.$/,
        2,
      ),
    30_000,
  );

  it(
    'Kafka refuses connections',
    () =>
      refuses(
        { DATABASE_URL: database().ownerUrl, KAFKA_BROKERS: closed },
        new RegExp(`Kafka cannot be reached at ${closed}: it refuses connections; check KAFKA_BROKERS\\.$`),
        2,
      ),
    30_000,
  );

  it(
    'Kafka takes connections and does not answer',
    () =>
      refuses(
        { DATABASE_URL: database().ownerUrl, KAFKA_BROKERS: silentAddress() },
        new RegExp(`Kafka cannot be reached at ${silentAddress()}: it does not answer; check KAFKA_BROKERS\\.$`),
        2,
      ),
    30_000,
  );

  it(
    'EventStoreDB refuses connections',
    () =>
      refuses(
        { EVENTSTORE_URL: `esdb://redress:${PASSWORD}@${closed}?tls=false` },
        new RegExp(`EventStoreDB cannot be reached at ${closed}: it refuses connections; check EVENTSTORE_URL\\.$`),
        2,
      ),
    30_000,
  );
});

it('a platform that starts on an EventStoreDB with a record of another program names the record, and ends with 1', async () => {
  const foreign = { id: randomUUID(), type: 'unrep', contentType: 'application/json', metadata: new Uint8Array() };
  double.log.append('orders-1', 'any', [{ ...foreign, data: Buffer.from('{"name":"x"}') }]);
  await refuses(
    { EVENTSTORE_URL: double.url },
    /a record that this platform did not write \("unrep" in "orders-1", revision 0/,
    1,
  );
}, 30_000);
