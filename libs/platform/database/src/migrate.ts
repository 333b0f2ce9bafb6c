import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTransaction, type Pool, type PoolClient } from './open-pool.js';

export interface Migrations {
  /** The schema that the migrations build; created when missing. It also holds the list of applied migrations. */
  readonly schema: string;
  /** Folder of files `<number>-<what it does>.sql`, applied once each in the order of their numbers, never backwards. */
  readonly folder: string;
}

/** Thrown when a migration fails, or when the database and the folder disagree about the past. */
export class MigrationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
  }
}

interface Migration {
  readonly number: number;
  readonly file: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Any number of ours: one migration at a time in a database, whoever starts it. */
const LOCK = 7_274_491;
const FILE = /^(\d+)-[a-z0-9-]+\.sql$/;

/**
 * Brings a schema up to date in one transaction and returns the files that were applied. Several processes may start
 * together: one works, the others wait and find nothing left to do.
 */
export async function migrate(pool: Pool, { schema, folder }: Migrations): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return inTransaction(pool, async (client) => {
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const table = await prepareSchema(client, schema);
    const applied = await readApplied(client, table);
    mustContinue(applied, migrations, schema);
    const open = migrations.filter(({ number }) => !applied.has(number));
    for (const { number, file, sql, sha256 } of open) {
      await client.query(sql).catch((cause: Error) => {
        throw new MigrationError(`Migration ${file} of ${schema} failed: ${cause.message}`, { cause });
      });
      await client.query(`INSERT INTO ${table} (number, file, sha256) VALUES ($1, $2, $3)`, [number, file, sha256]);
    }
    return open.map(({ file }) => file);
  });
}

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((name) => FILE.test(name));
  const migrations = await Promise.all(
    files.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8');
      return { number: Number(FILE.exec(file)![1]), file, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
  migrations.sort((a, b) => a.number - b.number);
  const twice = migrations.find(({ number }, index) => migrations[index - 1]?.number === number);
  if (twice) throw new MigrationError(`Two migrations in ${folder} have the number ${twice.number}`);
  return migrations;
}

async function prepareSchema(client: PoolClient, schema: string): Promise<string> {
  const name = client.escapeIdentifier(schema);
  // CREATE SCHEMA IF NOT EXISTS would ask for the right to create even when there is nothing to create.
  const { rows } = await client.query<{ missing: boolean }>('SELECT to_regnamespace($1) IS NULL AS missing', [name]);
  if (rows[0]!.missing) await client.query(`CREATE SCHEMA ${name}`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name}.migrations
      (number int PRIMARY KEY, file text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
  );
  return `${name}.migrations`;
}

async function readApplied(client: PoolClient, table: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await client.query<{ number: number; sha256: string }>(`SELECT number, sha256 FROM ${table}`);
  return new Map(rows.map(({ number, sha256 }) => [number, sha256]));
}

function mustContinue(applied: ReadonlyMap<number, string>, migrations: readonly Migration[], schema: string): void {
  const newest = Math.max(-1, ...applied.keys());
  for (const { number, file, sha256 } of migrations) {
    const before = applied.get(number);
    if (before !== undefined && before !== sha256)
      throw new MigrationError(
        `Migration ${file} of ${schema} was changed after it was applied: add a new one instead`,
      );
    if (before === undefined && number < newest)
      throw new MigrationError(
        `Migration ${file} of ${schema} comes before number ${newest}, which is already applied`,
      );
  }
  const known = new Set(migrations.map(({ number }) => number));
  const unknown = [...applied.keys()].find((number) => !known.has(number));
  if (unknown !== undefined)
    throw new MigrationError(`Migration ${unknown} of ${schema} was applied by a newer version of this program`);
}
