import { fileURLToPath } from 'node:url';
import { migrate, type Pool } from '@redress/database';

/** Creates or updates the schema `projections`: the checkpoints of all projections. */
export async function migrateProjections(pool: Pool): Promise<void> {
  await migrate(pool, {
    schema: 'projections',
    folder: fileURLToPath(new URL('../sql/migrations', import.meta.url)),
  });
}
