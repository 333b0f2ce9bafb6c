import { openPool, type Pool } from '@redress/database';
import { LedgerTables } from '@redress/sealer';
import { CannotJudge } from '../output/cannot-judge.js';

/** The ledger and the log of a database, to read. */
export interface OpenLedger {
  readonly pool: Pool;
  readonly tables: LedgerTables;
  close(): Promise<void>;
}

/** Opens them; says what is wrong without the address, which holds a password. */
export async function openLedger(url: string): Promise<OpenLedger> {
  const pool = openPool(url, { max: 2, applicationName: 'redress ledger' });
  const tables = new LedgerTables(pool);
  try {
    await tables.size();
    return { pool, tables, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw new CannotJudge(`无法打开封存记录。 The ledger cannot be opened: ${(error as Error).message}`);
  }
}
