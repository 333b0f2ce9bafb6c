import { randomBytes } from 'node:crypto';
import { openPool, type Pool } from '@redress/database';
import { PostgresEventStore } from '@redress/event-store';
import { BookShelf } from '@redress/service';
import type { TestDatabase } from '@redress/testing';
import { caughtUp } from '../support/caught-up.js';
import { overHttp, SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, type PlatformOverHttp } from '../support/over-http.js';
import { Premises } from '../support/premises.js';
import { grant, registerOdrUnit } from '../support/requests.js';
import type { PlatformProcess } from '../support/platform-process.js';

/** When the clock of a walk begins: two weeks ahead of Order 121, so that many tickets of Order 20 are under way. */
const BEGINNING = '2026-04-01T09:00:00+08:00';
const SIMULATOR = 'simulator:walk';
const SECOND_UNIT = 'odr-0008';

/** The platform that a walk goes through, as a process of its own under a simulated clock, and what is read beside it. */
export class World {
  private constructor(
    readonly url: string,
    readonly people: PlatformOverHttp,
    readonly store: PostgresEventStore,
    readonly shelf: BookShelf,
    private readonly process: PlatformProcess,
    private readonly premises: Premises,
    private readonly databases: readonly TestDatabase[],
  ) {}

  static async start(log: TestDatabase, vault: TestDatabase): Promise<World> {
    const premises = new Premises();
    const env = {
      DATABASE_URL: log.ownerUrl,
      VAULT_DATABASE_URL: vault.ownerUrl,
      REDRESS_MASTER_KEY: randomBytes(32).toString('base64'),
      REDRESS_CLOCK: 'simulated',
      LOG_LEVEL: 'verbose',
    };
    const process = premises.launch({ env });
    const { url } = await process.ready();
    const people = overHttp(() => url);
    await people.post('/api/clock', { now: BEGINNING }, SIMULATOR);
    await people.post('/api/dispatch/offices/sample', {}, SYSTEM_ADMINISTRATOR);
    for (const code of UNITS) await registerOdrUnit(people, code);
    for (const code of FIRST_CODES) await register(people, code);
    const store = await PostgresEventStore.open(log.appUrl, { applicationName: 'walk' });
    return new World(url, people, store, new BookShelf(store), process, premises, [log, vault]);
  }

  /** What the platform has written to its output since this was asked last. */
  takeOutput(): string {
    const output = this.process.stdout + this.process.stderr;
    this.process.stdout = this.process.stderr = '';
    return output;
  }

  /** When every policy and projection has passed the whole log. */
  quiet(): Promise<void> {
    return caughtUp(this.url);
  }

  /** A connection to everything but the vault. */
  openLogDatabase(): Pool {
    return openPool(this.databases[0]!.adminUrl, { applicationName: 'walk' });
  }

  async end(): Promise<void> {
    await this.store.close();
    await this.process.end('SIGTERM');
    await this.premises.clear();
  }
}

/** An office, an area and a unit of the walk's own, with which its people may do as they like. */
async function register(people: PlatformOverHttp, code: string): Promise<void> {
  const name = { zh: '某处', en: 'Somewhere' };
  const bodies = {
    offices: { id: code, level: 'department', parent: 'development-zone', name },
    areas: { id: code, name },
    'odr-units': { code, name },
  };
  for (const [register, body] of Object.entries(bodies)) {
    const { id } = await people.post(`/api/dispatch/${register}`, body, SYSTEM_ADMINISTRATOR);
    await grant(people, id, SECURITY_ADMINISTRATOR);
  }
}

/** The ODR units of a walk. */
export const UNITS = ['odr-0007', SECOND_UNIT] as const;

/** Codes of offices, areas and units of the walk's own. */
export const FIRST_CODES = ['walk-1', 'walk-2', 'walk-3'] as const;
