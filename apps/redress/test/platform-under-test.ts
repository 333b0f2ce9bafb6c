import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { readConfig } from '@redress/service';
import { start, type Started } from '../src/start.js';
import { overHttp, type PlatformOverHttp } from './support/over-http.js';

export { of, type TicketDocument } from './support/over-http.js';

/** The whole platform in this process, on an embedded PostgreSQL of its own. */
export interface PlatformUnderTest extends PlatformOverHttp {
  readonly started: Started;
}

/** Starts the platform before the tests of a file and stops it after them. */
export function platformUnderTest(): PlatformUnderTest {
  let started: Started;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-e2e-'));
    started = await start(readConfig({ PORT: '0', REDRESS_DATA: folder, REDRESS_DEMO: 'off' }));
  }, 60_000);
  afterAll(async () => {
    await started?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);
  return {
    ...overHttp(() => started.url),
    get started() {
      return started;
    },
  };
}
