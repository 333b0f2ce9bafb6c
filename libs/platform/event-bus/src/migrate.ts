import { fileURLToPath } from 'node:url';
import { migrate, type Pool } from '@redress/database';

/** Creates or updates the schema `bus`: the checkpoints of policies and the streams they parked. */
export async function migrateEventBus(pool: Pool): Promise<void> {
  await migrate(pool, { schema: 'bus', folder: fileURLToPath(new URL('../sql/migrations', import.meta.url)) });
}
