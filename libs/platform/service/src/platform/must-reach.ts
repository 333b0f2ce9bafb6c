import { openPool, UnreachableError } from '@redress/database';

/** A start that fails says so soon. */
const PATIENCE_MS = 5_000;

/** Throws an `UnreachableError` unless the PostgreSQL of a URL takes the login and answers. */
export async function mustReachPostgres(url: string, setting: string): Promise<void> {
  const pool = openPool(url, { applicationName: 'redress start', max: 1, connectMs: PATIENCE_MS });
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    const { hostname, port } = new URL(url);
    throw new UnreachableError({ product: 'PostgreSQL', address: `${hostname}:${port || '5432'}`, setting }, error);
  } finally {
    await pool.end();
  }
}
