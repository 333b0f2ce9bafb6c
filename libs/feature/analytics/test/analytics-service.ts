import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openPool, type DatabaseAccess } from '@redress/database';
import { DirectEventBus, migrateEventBus, PostgresLeadership } from '@redress/event-bus';
import { loadContracts } from '@redress/event-contracts';
import type { EventStore } from '@redress/event-store';
import { migrateProjections } from '@redress/projections';
import {
  createService,
  PlatformModule,
  PlatformClock,
  PositionTokens,
  readConfig,
  type Platform,
} from '@redress/service';
import { AnalyticsModule } from '../src/index.js';

const log = { debug: () => undefined, warn: () => undefined };
const MASTER_KEY = new Uint8Array(32);

/** Seals and opens positions as the service does. */
export const tokens = new PositionTokens(MASTER_KEY);

/** The clock of a platform on the morning of a day. */
export function clockOn(day: string): PlatformClock {
  return new PlatformClock(morningOf(day));
}

/** Ten o'clock in Shanghai, in milliseconds. */
export function morningOf(day: string): number {
  return Date.parse(`${day}T02:00:00Z`);
}

const pace = { idleMs: 5, backoff: { firstMs: 1, longestMs: 5 } };

/** What projections run on, on an empty database. */
export async function openHost(store: EventStore, { ownerUrl, appUrl }: DatabaseAccess) {
  const owner = openPool(ownerUrl, { applicationName: 'spec' });
  await migrateEventBus(owner);
  await migrateProjections(owner);
  await owner.end();
  const pool = openPool(appUrl, { applicationName: 'spec' });
  await pool.query('DROP SCHEMA IF EXISTS analytics, analytics_next, analytics_old CASCADE');
  await pool.query('DELETE FROM projections.checkpoints');
  const leadership = new PostgresLeadership(pool);
  const bus = new DirectEventBus({ store, leadership, log, pace });
  const close = async (): Promise<void> => {
    await bus.close();
    await leadership.close();
    await pool.end();
  };
  const contracts = loadContracts();
  const mustMatchContract = contracts.mustMatchWhole.bind(contracts);
  return { store, bus, leadership, pool, contracts, mustMatchContract, close };
}

/** The analytics service as a process runs it, on the given log. It has no commands and no ledger of its own, hence needs neither vault nor sealer. */
export async function startAnalytics(
  store: EventStore,
  database: DatabaseAccess,
  clock: PlatformClock,
): Promise<NestFastifyApplication> {
  const host = await openHost(store, database);
  const config = { ...readConfig({}), logLevel: 'fatal' as const };
  const unused = {
    vault: {} as Platform['vault'],
    ledger: {} as Platform['ledger'],
    sealer: {} as Platform['sealer'],
    signIn: {} as Platform['signIn'],
  };
  const platform: Platform = {
    ...host,
    ...{
      config,
      clock,
      sealingKey: MASTER_KEY,
      database,
      vaultDatabase: database,
      ...unused,
    },
  };

  @Module({ imports: [PlatformModule.forRoot(platform), AnalyticsModule] })
  class AnalyticsServiceModule {}

  const app = await createService(AnalyticsServiceModule, { name: 'analytics' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
