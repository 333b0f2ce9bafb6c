import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import { prepareDatabase, startEmbeddedPostgres, type DatabaseAccess } from '@redress/database';
import type { Config } from '../config/config.js';
import { mustReachPostgres } from './must-reach.js';
import type { PlatformLog } from './platform-log.js';

/** Where the log and the personal data are, and how to let go of what was started for them. */
export interface Databases {
  readonly log: DatabaseAccess;
  readonly vault: DatabaseAccess;
  stop(): Promise<void>;
}

/**
 * The databases that the configuration names; without any, an embedded PostgreSQL with one database for the log and one
 * for personal data, so that each can have backups of its own. A configured URL is owner and service in one. Throws an
 * `UnreachableError` when a configured one does not answer.
 */
export async function openDatabases(
  config: Config,
  masterKeys: readonly Buffer[],
  log: PlatformLog,
): Promise<Databases> {
  const { databaseUrl, vaultDatabaseUrl, dataFolder } = config;
  const given = (url: string): DatabaseAccess => ({ ownerUrl: url, appUrl: url });
  if (databaseUrl !== undefined) await mustReachPostgres(databaseUrl, 'DATABASE_URL');
  if (vaultDatabaseUrl !== undefined) await mustReachPostgres(vaultDatabaseUrl, 'VAULT_DATABASE_URL');
  if (databaseUrl !== undefined)
    return { log: given(databaseUrl), vault: given(vaultDatabaseUrl ?? databaseUrl), stop: async () => undefined };
  const server = await startEmbeddedPostgres({
    dataDir: resolve(dataFolder),
    log: (message) => log.log(message),
    warn: (message) => log.warn(message),
  });
  // Derived, so that a second process on the same folder finds the same ones and they are kept nowhere.
  const passwordOf = (role: string): string =>
    createHmac('sha256', masterKeys[0]!).update(`redress/database/${role}`).digest('base64url');
  const passwords = { appPassword: passwordOf('app'), ownerPassword: passwordOf('owner') };
  const prepare = (database: string) => prepareDatabase(server.adminUrl, { database, ...passwords });
  const stop = () => server.stop();
  try {
    const own = await prepare('redress');
    const vault = vaultDatabaseUrl === undefined ? await prepare('redress_vault') : given(vaultDatabaseUrl);
    return { log: own, vault, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
