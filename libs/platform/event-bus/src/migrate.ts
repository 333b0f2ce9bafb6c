import { fileURLToPath } from 'node:url';
import { migrate } from '@redress/database';
import type pg from 'pg';

/** Creates or updates the schema `bus`: the checkpoints of policies and the streams they parked. */
export async function migrateEventBus(pool: pg.Pool): Promise<void> {
  await migrate(pool, { name: 'bus', folder: fileURLToPath(new URL('../sql/migrations', import.meta.url)) });
}
