import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, startEmbeddedPostgres, type Pool } from '@redress/database';

export async function testDatabase(): Promise<{ pool: Pool; url: string; close(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-bus-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const pool = openPool(server.adminUrl, { applicationName: 'spec' });
  return {
    pool,
    url: server.adminUrl,
    close: async () => {
      await pool.end();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
