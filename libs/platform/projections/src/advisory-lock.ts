import { inTransaction, type Pool } from '@redress/database';

/** Runs `work` while no other process runs work of the same name on this database. It uses connections of its own. */
export async function withAdvisoryLock<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<T> {
  return inTransaction(pool, async (client) => {
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    return work();
  });
}
