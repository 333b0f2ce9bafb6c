import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { schemaOf, type Projection } from './projection.js';

const PRIMARY_KEYS = readFileSync(new URL('../sql/primary-key-columns.sql', import.meta.url), 'utf8');
const ROWS_AT_ONCE = 5_000;

/** Hex SHA-256 per table, by table name. */
export type TableDigests = Readonly<Record<string, string>>;

/**
 * What the serving tables hold, as one hash each: the rows as text in the order of the primary key, one per line. Equal
 * digests mean equal rows. All tables are read in one snapshot.
 */
export async function digestTables(projection: Projection, manager: EntityManager): Promise<TableDigests> {
  return manager.transaction('REPEATABLE READ', async (tx) => {
    // The text of a moment depends on the session.
    await tx.query(`SET LOCAL TimeZone = 'UTC'`);
    const tables = (await tx.query(PRIMARY_KEYS, [schemaOf(projection, 'live')])) as { table: string; key: string[] }[];
    const digests: Record<string, string> = {};
    for (const { table, key } of tables)
      if (table !== 'migrations') digests[table] = await digestTable(tx, table, key.length > 0 ? key : ['t::text']);
    return digests;
  });
}

async function digestTable(tx: EntityManager, table: string, order: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  await tx.query(
    `DECLARE table_rows NO SCROLL CURSOR FOR SELECT t::text AS row FROM "${table}" t ORDER BY ${order.join()}`,
  );
  for (;;) {
    const rows = (await tx.query(`FETCH ${ROWS_AT_ONCE} FROM table_rows`)) as { row: string }[];
    for (const { row } of rows) hash.update(row).update('\n');
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await tx.query('CLOSE table_rows');
  return hash.digest('hex');
}
