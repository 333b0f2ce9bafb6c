import { openPool, type Pool } from '@redress/database';
import { migrateEventBus, PostgresLeadership } from '@redress/event-bus';
import { loadContracts } from '@redress/event-contracts';
import {
  migrateEventStore,
  mustReachEventStoreDb,
  openEventStoreDb,
  PostgresEventStore,
  type EventStore,
} from '@redress/event-store';
import { migrateProjections } from '@redress/projections';
import { LedgerTables, migrateLedger, Sealer } from '@redress/sealer';
import { migrateSignIn } from '@redress/sign-in';
import { migrateVault, Vault, type SuiteName } from '@redress/vault';
import { PlatformClock } from '../time/clock.js';
import { setClock } from '../time/open-clock.js';
import type { Config } from '../config/config.js';
import { ledgerKeyOf, ledgerPolicyOf } from '../config/ledger-settings.js';
import { masterKeysOf } from '../config/master-key-file.js';
import { openBus } from './open-bus.js';
import { openDatabases } from './open-databases.js';
import type { PlatformLog } from './platform-log.js';
import type { Platform } from './platform.js';
import { openSignIn } from './open-sign-in.js';
import { unsealed } from './unsealed.js';

/**
 * Opens all that services stand on, starting the embedded PostgreSQL when no other is configured, and brings every schema
 * up to date. When something fails, what was opened before is closed again.
 */
export async function openPlatform(config: Config, name: string, log: PlatformLog): Promise<Platform> {
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    for (let end = opened.pop(); end; end = opened.pop()) await end();
  };
  const pool = (url: string): Pool => {
    const made = openPool(url, { applicationName: name });
    opened.push(() => made.end());
    return made;
  };
  try {
    // Before anything is started: whoever named a store that is away waits for nothing else.
    if (config.eventStoreUrl !== undefined) await mustReachEventStoreDb(config.eventStoreUrl, 'EVENTSTORE_URL');
    const masterKeys = await masterKeysOf(config);
    const sealing = { key: await ledgerKeyOf(config), policy: await ledgerPolicyOf(config) };
    const databases = await openDatabases(config, masterKeys, log);
    opened.push(() => databases.stop());
    // Projections create and swap tables of their own, so they work as the owner; the log is opened as who may append only.
    const owner = pool(databases.log.ownerUrl);
    if (config.eventStoreUrl === undefined) await migrateEventStore(owner);
    await migrateLedger(owner);
    await migrateEventBus(owner);
    await migrateProjections(owner);
    await migrateSignIn(owner);
    const vault = await openVault(databases.vault, masterKeys, config.cipherSuite, name, pool);
    const clock = new PlatformClock();
    const recordedAt = () => new Date(clock.now()).toISOString();
    const store = await openStore(config, databases.log.appUrl, name, recordedAt);
    opened.push(() => store.close());
    await setClock(clock, config, store);
    const leadership = new PostgresLeadership(owner);
    opened.push(() => leadership.close());
    let sealer = unsealed;
    if (config.eventStoreUrl === undefined) {
      const tell = (message: string): void => log.log(message);
      const warn = (message: string): void => log.warn(message);
      const started = Sealer.start({ ...sealing, store, leadership, pool: owner, tell, warn });
      // Closed after the bus, so that the last seal holds what policies still appended.
      opened.push(() => started.stop());
      sealer = started;
    }
    const contracts = loadContracts();
    const mustMatchContract = contracts.mustMatchWhole.bind(contracts);
    const bus = await openBus(config, name, { store, leadership, pool: owner, log, mustMatchContract });
    opened.push(() => bus.close());
    const ledger = new LedgerTables(owner);
    const database = databases.log;
    const signIn = openSignIn(pool(databases.log.appUrl), vault.secret.keyFor('sign-in'));
    const shared = {
      config,
      clock,
      sealingKey: vault.secret.keyFor('sealing'),
      contracts,
      store,
      bus,
      leadership,
      vault,
      signIn,
      sealer,
      ledger,
    };
    return { ...shared, pool: owner, database, vaultDatabase: databases.vault, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openStore(
  { eventStoreUrl }: Config,
  databaseUrl: string,
  applicationName: string,
  clock: () => string,
): Promise<EventStore> {
  if (eventStoreUrl === undefined) return PostgresEventStore.open(databaseUrl, { applicationName, clock });
  return openEventStoreDb(eventStoreUrl, { clock });
}

async function openVault(
  { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string },
  masterKeys: readonly Buffer[],
  suite: SuiteName,
  name: string,
  pool: (url: string) => Pool,
): Promise<Vault> {
  const owner = openPool(ownerUrl, { applicationName: name, max: 1 });
  try {
    await migrateVault(owner);
  } finally {
    await owner.end();
  }
  return Vault.at(pool(appUrl), masterKeys, suite);
}
