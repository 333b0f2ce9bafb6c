import type { DatabaseAccess } from '@redress/database';
import type { EventBus, Leadership } from '@redress/event-bus';
import type { EventContracts } from '@redress/event-contracts';
import type { EventStore } from '@redress/event-store';
import type { LedgerTables, Sealer } from '@redress/sealer';
import type { Vault } from '@redress/vault';
import type { SignIn } from './open-sign-in.js';
import type { Pool } from 'pg';
import type { PlatformClock } from '../time/clock.js';
import type { Config } from '../config/config.js';

/** What every service stands on. One process opens it once, however many services run in it. */
export interface Platform {
  readonly config: Config;
  readonly clock: PlatformClock;
  /** Seals what the platform hands out: digests of commands, tokens of positions. 32 bytes, whatever the master key. */
  readonly sealingKey: Uint8Array;
  /** What every event promises; nothing else is stored. */
  readonly contracts: EventContracts;
  readonly store: EventStore;
  readonly bus: EventBus;
  /** Decides which process does what only one may do. */
  readonly leadership: Leadership;
  readonly vault: Pick<Vault, keyof Vault>;
  /** By what people and machines prove who they are. */
  readonly signIn: SignIn;
  readonly sealer: Pick<Sealer, 'status' | 'sealNow'>;
  /** The sealed log, for everybody to read. */
  readonly ledger: LedgerTables;
  /** Connections for projections and policies. */
  readonly pool: Pool;
  /** Where the log and the projections are; for programs of the same user that read them. */
  readonly database: DatabaseAccess;
  /** Where the personal data is. */
  readonly vaultDatabase: DatabaseAccess;
  /** Closes everything, what depends on others first. */
  close(): Promise<void>;
}
