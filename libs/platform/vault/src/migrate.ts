import { fileURLToPath } from 'node:url';
import { migrate } from '@redress/database';
import type { Pool } from 'pg';

/** Creates or updates the schema `vault`. The pool belongs to the owner of the database; the vault itself needs less. */
export async function migrateVault(pool: Pool): Promise<void> {
  await migrate(pool, { schema: 'vault', folder: fileURLToPath(new URL('../sql/migrations', import.meta.url)) });
}
