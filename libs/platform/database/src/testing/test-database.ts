import { afterAll, beforeAll } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.js';
import { openPool } from '../open-pool.js';
import { prepareDatabase, type DatabaseAccess } from '../prepare-database.js';

/** A fresh, empty database with its two roles; `adminUrl` is the superuser in that same database. */
export interface TestDatabase extends DatabaseAccess {
  readonly adminUrl: string;
}

interface TestServer {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Long enough for initdb on a busy machine. */
const START_MS = 60_000;

/**
 * Gives the surrounding `describe` (or file) a real PostgreSQL database of its own, dropped afterwards. The server is the
 * one that TEST_DATABASE_URL names (as an administrator), else an embedded one in a temporary folder.
 */
export function testDatabase(): () => TestDatabase {
  let server: TestServer | undefined;
  let database: TestDatabase | undefined;
  const name = `test_${randomUUID().replaceAll('-', '')}`;

  beforeAll(async () => {
    server = await findServer();
    // The roles are shared by all test databases of a server, hence one password for all.
    const access = await prepareDatabase(server.adminUrl, { database: name, appPassword: 'for-tests-only' });
    const adminUrl = new URL(server.adminUrl);
    adminUrl.pathname = `/${name}`;
    database = { ...access, adminUrl: adminUrl.href };
  }, START_MS);

  afterAll(async () => {
    if (server && process.env['TEST_DATABASE_URL']) await dropDatabase(server.adminUrl, name);
    await server?.stop();
  }, START_MS);

  return () => {
    if (!database) throw new Error('The test database exists only while tests run');
    return database;
  };
}

async function findServer(): Promise<TestServer> {
  const adminUrl = process.env['TEST_DATABASE_URL'];
  if (adminUrl) return { adminUrl, stop: async () => undefined };
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-test-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const release = leash(dataDir);
  const stop = async () => {
    await server.stop();
    release();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, stop };
}

/** Ends the server and removes its folder when this process dies before it could, however it dies: the pipe closes then. */
export function leash(dataDir: string): () => void {
  const script =
    'cat >/dev/null; pid=$(head -n 1 "$1/cluster/postmaster.pid") && kill -QUIT "$pid" && ' +
    'while kill -0 "$pid"; do sleep 0.1; done; rm -rf "$1"';
  const watcher = spawn('/bin/sh', ['-c', script, 'leash', dataDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  return () => watcher.stdin.end();
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const pool = openPool(adminUrl, { max: 1, applicationName: 'tests' });
  await pool.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await pool.end();
}
