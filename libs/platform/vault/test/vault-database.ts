import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, prepareDatabase, startEmbeddedPostgres, type Pool } from '@redress/database';
import { migrateVault } from '../src/index.js';

/** An empty vault in a PostgreSQL of its own: a pool as the services have it, and one of the owner to look behind it. */
export interface VaultDatabase {
  readonly pool: Pool;
  readonly owner: Pool;
  stop(): Promise<void>;
}

export async function startVaultDatabase(): Promise<VaultDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'redress-vault-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const { ownerUrl, appUrl } = await prepareDatabase(server.adminUrl, { database: 'vault', appPassword: 'test' });
  const owner = openPool(ownerUrl, { applicationName: 'owner' });
  await migrateVault(owner);
  const pool = openPool(appUrl, { applicationName: 'vault' });
  const stop = async () => {
    await pool.end();
    await owner.end();
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  return { pool, owner, stop };
}
