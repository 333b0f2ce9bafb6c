import type pg from 'pg';
import { DataSource } from 'typeorm';
import { schemaOf, type Projection, type Slot } from './projection.js';

/** One connection projects, the others read. */
const CONNECTIONS = 4;
const IDLE_MS = 10_000;

/**
 * TypeORM on the tables of one slot, created and migrated. `search_path` decides which slot the unqualified names mean.
 * Commits need not wait for the disk: rows and checkpoint are lost together, and the log brings them back.
 */
export async function openTables(pool: pg.Pool, projection: Projection, slot: Slot): Promise<DataSource> {
  const schema = schemaOf(projection, slot);
  await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  const dataSource = new DataSource({
    type: 'postgres',
    entities: [...projection.entities],
    migrations: [...projection.migrations],
    migrationsTransactionMode: 'all',
    poolSize: CONNECTIONS,
    logging: false,
    installExtensions: false,
    extra: {
      ...connectedLike(pool, `-c search_path=${schema},public -c synchronous_commit=off`),
      max: CONNECTIONS,
      idleTimeoutMillis: IDLE_MS,
    },
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

/** The pool's own settings with further session options. Options inside a URL would hide those beside it. */
function connectedLike({ options }: pg.Pool, session: string): pg.PoolConfig {
  const same = { ...options, password: options.password };
  if (same.connectionString === undefined) return { ...same, options: [same.options, session].join(' ') };
  const url = new URL(same.connectionString);
  url.searchParams.set('options', [url.searchParams.get('options'), session].join(' '));
  return { ...same, connectionString: url.href };
}
