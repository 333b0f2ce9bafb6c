import { afterAll, beforeAll } from '@jest/globals';
import { emptyDatabase, type EmptyDatabase, type TestDatabase } from './empty-database.js';
import { startTestServer, type TestServer } from './test-server.js';

export { emptyDatabase, type EmptyDatabase, type TestDatabase } from './empty-database.js';
export { leash } from './test-server.js';

/** Long enough for initdb on a busy machine. */
const START_MS = 60_000;

/**
 * Gives the surrounding `describe` (or file) a real PostgreSQL database of its own, dropped afterwards. The server is the
 * one that TEST_DATABASE_URL names (as an administrator), which `npm test` starts once for all; else one for it alone.
 * @param ownServer for tests that change what all databases of a server share, such as a role's password
 */
export function testDatabase({ ownServer = false } = {}): () => TestDatabase {
  let server: TestServer | undefined;
  let database: EmptyDatabase | undefined;

  beforeAll(async () => {
    const shared = ownServer ? undefined : process.env['TEST_DATABASE_URL'];
    if (shared === undefined) server = await startTestServer();
    database = await emptyDatabase(shared ?? server!.adminUrl);
  }, START_MS);

  afterAll(async () => {
    if (!server) await database?.drop();
    await server?.stop();
  }, START_MS);

  return () => {
    if (!database) throw new Error('The test database exists only while tests run');
    return database;
  };
}
