import pg from 'pg';

export interface DatabaseNeeds {
  readonly database: string;
  /** The password that `redress_app` shall have from now on. */
  readonly appPassword: string;
  /** The same of `redress_owner`. */
  readonly ownerPassword: string;
}

/** Who may do what: the owner makes and changes tables, the app role is what the services run as. Never print either. */
export interface DatabaseAccess {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Owns the database and its schemas, and what is in them: for migrations and projections. It has no right on the server. */
export const OWNER_ROLE = 'redress_owner';
/** What the services log in as; has only what migrations grant. */
export const APP_ROLE = 'redress_app';

/** Any number of ours: roles belong to the whole server, and two processes would alter them against each other. */
const LOCK = 7_274_490;

/**
 * Creates the database and its two roles, or completes what is there. The administrator needs CREATEROLE and CREATEDB.
 * A city that gives us one DATABASE_URL without these rights skips this and uses that one url for both.
 */
export async function prepareDatabase(adminUrl: string, needs: DatabaseNeeds): Promise<DatabaseAccess> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await prepareRoles(client, needs);
    await createDatabase(client, needs.database);
  } finally {
    await client.end();
  }
  return urlsFor(adminUrl, needs);
}

async function prepareRoles(client: pg.Client, { appPassword, ownerPassword }: DatabaseNeeds): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY($1)', [
    [OWNER_ROLE, APP_ROLE],
  ]);
  const missing = (role: string) => !rows.some(({ rolname }) => rolname === role);
  if (missing(OWNER_ROLE)) {
    await client.query(`CREATE ROLE ${OWNER_ROLE} LOGIN`);
    await client.query(`GRANT ${OWNER_ROLE} TO CURRENT_USER`);
  }
  if (missing(APP_ROLE)) await client.query(`CREATE ROLE ${APP_ROLE} LOGIN`);
  await client.query(`ALTER ROLE ${OWNER_ROLE} LOGIN PASSWORD ${client.escapeLiteral(ownerPassword)}`);
  await client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(appPassword)}`);
  await client.query(`ALTER ROLE ${APP_ROLE} SET idle_in_transaction_session_timeout = '30s'`);
}

async function createDatabase(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0)
    await client.query(`CREATE DATABASE ${name} OWNER ${OWNER_ROLE} TEMPLATE template0 ENCODING 'UTF8'`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${APP_ROLE}`);
}

function urlsFor(adminUrl: string, { database, appPassword, ownerPassword }: DatabaseNeeds): DatabaseAccess {
  const urlOf = (role: string, password: string): string => {
    const url = new URL(adminUrl);
    url.pathname = `/${encodeURIComponent(database)}`;
    url.username = role;
    url.password = encodeURIComponent(password);
    return url.href;
  };
  return { ownerUrl: urlOf(OWNER_ROLE, ownerPassword), appUrl: urlOf(APP_ROLE, appPassword) };
}
