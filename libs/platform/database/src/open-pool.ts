import pg from 'pg';

export interface PoolOptions {
  /** Shown in pg_stat_activity, so that an operator sees who holds a connection. */
  readonly applicationName: string;
  /** Connections at most; 10 by default. */
  readonly max?: number;
  /** How long a connection may take to be made, in milliseconds; 10 s by default. */
  readonly connectMs?: number;
}

export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;

/** After so long the server ends a statement. */
export const STATEMENT_TIMEOUT_MS = 60_000;

const BIGINT = 20;
const DATE = 1082;

/** Positions and counts become numbers; a value that a number cannot hold exactly is an error, never a rounded one. */
function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} does not fit a number exactly`);
  return value;
}

/** Dates stay `YYYY-MM-DD`: they are Chinese calendar days, and a JavaScript Date would move them to another zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === BIGINT) return parseBigint;
    if (format !== 'binary' && oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** How every connection of ours is made. */
export function connectionTo(url: string, applicationName: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: applicationName,
    types,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 30_000,
  };
}

/** Opens a pool of connections; nothing is connected before the first query. A lost connection fails its query only. */
export function openPool(url: string, { max = 10, connectMs, applicationName }: PoolOptions): Pool {
  const connection = connectionTo(url, applicationName);
  const pool = new pg.Pool({ ...connection, ...(connectMs && { connectionTimeoutMillis: connectMs }), max });
  // Without listeners Node would end the process when the server closes an idle or a lent connection.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Runs the work in one transaction; an exception rolls it back and is passed on. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
    client.release(broken);
  }
}
