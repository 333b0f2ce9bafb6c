import type { Pool } from '@redress/database';
import pg from 'pg';

/**
 * Runs `work` while no other process runs work of the same name on this database. The lock has a connection of its own:
 * many that hold one connection of a pool and wait for a second would wait for each other.
 */
export async function withAdvisoryLock<T>({ options }: Pool, name: string, work: () => Promise<T>): Promise<T> {
  const session = { statement_timeout: 0, idle_session_timeout: 0 };
  const client = new pg.Client({ ...options, password: options.password, ...session });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return await work();
  } finally {
    await client.end();
  }
}
