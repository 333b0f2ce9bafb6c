import { randomUUID } from 'node:crypto';
import { openPool } from '../open-pool.js';
import { prepareDatabase, type DatabaseAccess } from '../prepare-database.js';

/** A fresh, empty database with its two roles; `adminUrl` is the superuser in that same database. */
export interface TestDatabase extends DatabaseAccess {
  readonly adminUrl: string;
}

/** A test database that is dropped by hand. */
export interface EmptyDatabase extends TestDatabase {
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database with a name of its own.
 * @param adminUrl the superuser, in any database of the server
 */
export async function emptyDatabase(adminUrl: string): Promise<EmptyDatabase> {
  // Always from the same database: the lock that keeps two processes from altering the roles at once is one per database.
  const server = inDatabase(adminUrl, 'postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // The roles are shared by all databases of a server, hence the same passwords for all.
  const passwords = { appPassword: 'for-tests-only', ownerPassword: 'for-tests-only-too' };
  const access = await prepareDatabase(server, { database: name, ...passwords });
  const drop = async (): Promise<void> => {
    const pool = openPool(server, { max: 1, applicationName: 'tests' });
    await pool.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await pool.end();
  };
  return { ...access, adminUrl: inDatabase(adminUrl, name), drop };
}

function inDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
