import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, prepareDatabase, startEmbeddedPostgres, type Pool } from '@redress/database';
import { migrateEventStore } from '@redress/event-store';

/** A database with an empty event store. */
export interface BenchDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** As the owner. */
  readonly pool: Pool;
  /** Writes out what was filled, so that a measurement does not pay for it. */
  settle(): Promise<void>;
}

/** An embedded server of its own in a temporary folder; makes as many databases as a benchmark needs. */
export interface BenchServer {
  database(name: string): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

export async function startBenchServer(connections: number): Promise<BenchServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const admin = openPool(server.adminUrl, { max: 1, applicationName: 'redress bench' });
  const pools: Pool[] = [admin];
  const passwords = { appPassword: randomUUID(), ownerPassword: randomUUID() };
  return {
    async database(name) {
      const { appUrl, ownerUrl } = await prepareDatabase(server.adminUrl, { database: name, ...passwords });
      const pool = openPool(ownerUrl, { max: connections, applicationName: 'redress bench' });
      pools.push(pool);
      await migrateEventStore(pool);
      return { appUrl, ownerUrl, pool, settle: async () => void (await admin.query('CHECKPOINT')) };
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()));
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
