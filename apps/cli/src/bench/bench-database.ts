import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase, startEmbeddedPostgres, type DatabaseAccess } from '@redress/database';

/** Runs the work on an embedded PostgreSQL of its own, which is gone afterwards. */
export async function withBenchDatabase<T>(work: (access: DatabaseAccess) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'redress-bench-'));
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    return await work(
      await prepareDatabase(server.adminUrl, {
        database: 'bench',
        appPassword: randomUUID(),
        ownerPassword: randomUUID(),
      }),
    );
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
