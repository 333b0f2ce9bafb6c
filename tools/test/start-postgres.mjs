import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from '../workspace.mjs';

const server = join(workspaceRoot, 'libs/platform/database/dist/testing/test-server.js');

/**
 * Starts one PostgreSQL for all specs and tells them by TEST_DATABASE_URL; each spec makes a database of its own in it.
 * It ends with this process, however that ends. Where TEST_DATABASE_URL is set already, that server is used.
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function startPostgres() {
  // What does not build is told by the tests themselves, each of which then starts a server of its own.
  if (process.env.TEST_DATABASE_URL || !existsSync(server)) return async () => undefined;
  const { startTestServer } = await import(pathToFileURL(server).href);
  const { adminUrl, stop } = await startTestServer();
  process.env.TEST_DATABASE_URL = adminUrl;
  return stop;
}
