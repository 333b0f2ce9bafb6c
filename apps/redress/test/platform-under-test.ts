import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { readConfig } from '@redress/service';
import { testDatabase } from '@redress/testing';
import { start, type Started } from '../src/start.js';
import { overHttp, SYSTEM_ADMINISTRATOR, type PlatformOverHttp } from './support/over-http.js';

export * from './support/over-http.js';

/** The whole platform in this process, on test databases of its own; that it runs on an embedded server, start.spec shows. */
export interface PlatformUnderTest extends PlatformOverHttp {
  readonly started: Started;
}

/** Who moves the simulated clock. */
export const SIMULATOR = 'simulator:test';

/**
 * Starts the platform before the tests of a file, with the sample offices, and stops it after them. It lives by the world's
 * clock, or by a simulated one that stands at a moment first.
 */
export function platformUnderTest({ simulatedFrom }: { readonly simulatedFrom?: string } = {}): PlatformUnderTest {
  let started: Started;
  let folder: string;
  // Before the databases are asked for: they go in this order too.
  afterAll(async () => {
    await started?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);
  const [log, vault] = [testDatabase(), testDatabase()];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-e2e-'));
    const databases = {
      DATABASE_URL: log().ownerUrl,
      VAULT_DATABASE_URL: vault().ownerUrl,
      REDRESS_MASTER_KEY: randomBytes(32).toString('base64'),
    };
    const clock = simulatedFrom === undefined ? {} : { REDRESS_CLOCK: 'simulated' };
    started = await start(readConfig({ ...databases, ...clock, PORT: '0', REDRESS_DATA: folder, REDRESS_DEMO: 'off' }));
    if (simulatedFrom !== undefined) await people.post('/api/clock', { now: simulatedFrom }, SIMULATOR);
    await people.post('/api/dispatch/offices/sample', {}, SYSTEM_ADMINISTRATOR);
  }, 60_000);
  const people = overHttp(() => started.url);
  return {
    ...people,
    get started() {
      return started;
    },
  };
}
