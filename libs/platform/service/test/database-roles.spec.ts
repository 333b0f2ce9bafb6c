import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { migrateEventBus } from '@redress/event-bus';
import { migrateEventStore, PostgresEventStore } from '@redress/event-store';
import { freshStream, sampleAppend } from '@redress/event-store/contract';
import { migrateProjections } from '@redress/projections';
import { migrateLedger } from '@redress/sealer';
import { testDatabase } from '@redress/testing';
import { migrateVault } from '@redress/vault';

/** The server, its files and its other roles. */
const BEYOND_THE_DATABASE = [
  `COPY (SELECT 1) TO PROGRAM 'id'`,
  `COPY pg_class FROM PROGRAM 'id'`,
  `COPY (SELECT 1) TO '/tmp/redress-stolen'`,
  `SELECT pg_read_file('/etc/passwd')`,
  `SELECT pg_read_binary_file('/etc/passwd')`,
  `SELECT pg_ls_dir('/')`,
  `SELECT lo_import('/etc/passwd')`,
  `SELECT pg_reload_conf()`,
  `SELECT rolpassword FROM pg_authid`,
  'SET ROLE postgres',
  'SET SESSION AUTHORIZATION postgres',
  'SET session_replication_role = replica',
  `ALTER SYSTEM SET log_statement = 'all'`,
  'CREATE ROLE mine SUPERUSER',
  'ALTER ROLE redress_app SUPERUSER',
  'CREATE EXTENSION file_fdw',
  'CREATE EXTENSION dblink',
  'CREATE LANGUAGE plpython3u',
  `CREATE FUNCTION pg_temp.run(text) RETURNS integer LANGUAGE c AS 'libc', 'system'`,
];

const CHANGES_OF_THE_LOG = [
  'UPDATE store.events SET type = type',
  'DELETE FROM store.events',
  'TRUNCATE store.events',
  'UPDATE store.events_000000000000 SET type = type',
  'DELETE FROM store.events_000000000000',
  'TRUNCATE store.events_000000000000',
];

/** What the services, who log in as `redress_app`, have no right to in the database itself. */
const BEYOND_THE_SERVICES = [
  ...CHANGES_OF_THE_LOG,
  `INSERT INTO store.events VALUES (9, 's', 0, 'T', '', '')`,
  'UPDATE store.head SET next = 0',
  `UPDATE store.streams SET leaf = ''`,
  'DELETE FROM store.commands',
  'ALTER TABLE store.events DISABLE TRIGGER ALL',
  'DROP TABLE store.events',
  'SET ROLE redress_owner',
  'CREATE TABLE store.mine ()',
  'CREATE TEMPORARY TABLE events ()',
  'CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS $$SELECT 1$$',
  'CREATE FUNCTION store.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$SELECT $1$$',
  'CREATE TRIGGER mine BEFORE INSERT ON store.events EXECUTE FUNCTION store.refuse_change()',
  `UPDATE ledger.checkpoints SET note = ''`,
  `INSERT INTO ledger.checkpoints (size, root) VALUES (1, '')`,
  `UPDATE ledger.log SET vkey = ''`,
  `UPDATE ledger.tiles SET hashes = ''`,
  'DELETE FROM ledger.checkpoints',
  'TRUNCATE ledger.tiles',
  `UPDATE vault.keys SET wrapped = ''`,
  `UPDATE vault.fields SET ciphertext = ''`,
  `UPDATE vault.secret SET wrapped = ''`,
  'DELETE FROM vault.secret',
  'DELETE FROM vault.master_keys',
  'DELETE FROM vault.subjects',
  'UPDATE vault.accesses SET purpose = purpose',
  'DELETE FROM vault.accesses',
  'TRUNCATE vault.accesses, vault.keys',
];

/** How PostgreSQL, and our triggers, refuse. */
const REFUSED = /permission denied|must be owner|must be superuser|must have the .* (attribute|option)|append-only/;

describe('abuse case 54: a role of the database', () => {
  const database = testDatabase();
  let owner: Pool;
  let app: Pool;

  beforeAll(async () => {
    owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
    for (const migrate of [migrateEventStore, migrateLedger, migrateEventBus, migrateProjections, migrateVault])
      await migrate(owner);
    const store = await PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
    await store.append(sampleAppend(freshStream(), 'none', 3));
    await store.close();
    app = openPool(database().appUrl, { max: 1, applicationName: 'tests' });
  });
  afterAll(() => Promise.all([owner.end(), app.end()]));

  it.each([...BEYOND_THE_SERVICES, ...BEYOND_THE_DATABASE])('refuses the services: %s', (statement) =>
    expect(app.query(statement)).rejects.toThrow(REFUSED),
  );

  it.each([...CHANGES_OF_THE_LOG, ...BEYOND_THE_DATABASE])('refuses the owner, who projects: %s', (statement) =>
    expect(owner.query(statement)).rejects.toThrow(REFUSED),
  );

  it('is no superuser and no member of another that is', async () => {
    const { rows } = await owner.query(
      `SELECT rolname FROM pg_roles
       WHERE rolname LIKE 'redress%' AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
         OR EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid))`,
    );
    expect(rows).toEqual([]);
  });

  it('runs no function with the rights of another whose names a search_path could turn to something else', async () => {
    const { rows } = await owner.query(
      `SELECT oid::regprocedure::text AS function, EXISTS (
         SELECT FROM unnest(proconfig) AS setting WHERE setting LIKE 'search_path=pg_catalog, pg_temp'
       ) AS fixed
       FROM pg_proc WHERE prosecdef AND pronamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ fixed }) => !fixed)).toEqual([]);
  });

  it('has no vault beside the log where the vault is a database of its own', async () => {
    await owner.query('DROP SCHEMA vault CASCADE');
    for (const pool of [app, owner])
      await expect(pool.query('SELECT * FROM vault.keys')).rejects.toThrow('does not exist');
  });
});
