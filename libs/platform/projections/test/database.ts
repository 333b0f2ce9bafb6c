import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, prepareDatabase, startEmbeddedPostgres, type DatabaseAccess, type Pool } from '@redress/database';

/** A real PostgreSQL for one spec file. */
export interface TestServer {
  /** A database of its own; `migrate` runs as its owner. */
  newDatabase(migrate: (owner: Pool) => Promise<unknown>): Promise<DatabaseAccess>;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-test-'));
  const server = await startEmbeddedPostgres({ dataDir });
  return {
    newDatabase: async (migrate) => {
      const database = `test_${randomUUID().replaceAll('-', '')}`;
      const access = await prepareDatabase(server.adminUrl, { database, appPassword: 'for-tests-only' });
      const owner = openPool(access.ownerUrl, { applicationName: 'spec' });
      await migrate(owner);
      await owner.end();
      return access;
    },
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
