import { migrate, type Pool } from '@redress/database';
import { MIGRATIONS } from './sql.js';

/** Creates or updates the schema `ledger`: tiles, checkpoints, cosignatures. */
export async function migrateLedger(pool: Pool): Promise<void> {
  await migrate(pool, { schema: 'ledger', folder: MIGRATIONS });
}
