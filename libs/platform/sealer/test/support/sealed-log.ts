import { randomBytes } from 'node:crypto';
import { openPool, type Pool } from '@redress/database';
import type { TestDatabase } from '@redress/database/testing';
import { migrateEventStore, PostgresEventStore } from '@redress/event-store';
import { freshStream, sampleAppend, sampleEvent } from '@redress/event-store/contract';
import { signingKey, type Policy, type SigningKey } from '@redress/ledger';
import { migrateLedger, Seal } from '../../src/index.js';

/** A log on a real database and what it takes to seal it. */
export interface LogUnderTest {
  readonly pool: Pool;
  readonly store: PostgresEventStore;
  readonly key: SigningKey;
  /** What the sealer warned of. */
  readonly warnings: string[];
  /** A sealer as another process, or the same after a restart, would be. */
  seal(policy?: Pick<Policy, 'witnesses' | 'quorum'>, key?: SigningKey): Seal;
  /** Appends so many events in streams of `perStream`. */
  append(events: number, perStream?: number): Promise<void>;
  close(): Promise<void>;
}

export const NOBODY = { witnesses: [], quorum: { kind: 'none' } } as const;

export const keyOf = (name: string, algorithm: SigningKey['algorithm'] = 'ed25519'): SigningKey =>
  signingKey(name, algorithm, randomBytes(32));

/** Opens the log of a test database as its owner and its app. */
export async function logUnderTest({ ownerUrl, appUrl }: TestDatabase): Promise<LogUnderTest> {
  const pool = openPool(ownerUrl, { applicationName: 'sealer under test' });
  await migrateEventStore(pool);
  await migrateLedger(pool);
  const store = await PostgresEventStore.open(appUrl, { applicationName: 'writer under test' });
  const ours = keyOf('city.example/log');
  const warnings: string[] = [];
  return {
    pool,
    store,
    key: ours,
    warnings,
    seal: (policy = NOBODY, key = ours) => new Seal({ pool, key, policy, warn: (it) => warnings.push(it) }),
    async append(events, perStream = 4) {
      const appends = Array.from({ length: Math.ceil(events / perStream) }, (_, n) =>
        store.append({
          ...sampleAppend(freshStream(), 'none'),
          events: Array.from({ length: Math.min(perStream, events - n * perStream) }, () => sampleEvent()),
        }),
      );
      await Promise.all(appends);
    },
    async close() {
      await store.close();
      await pool.end();
    },
  };
}
