import { Module } from '@nestjs/common';
import { openPool } from '@redress/database';
import { DirectEventBus, migrateEventBus, PostgresLeadership } from '@redress/event-bus';
import { MemoryEventStore } from '@redress/event-store';
import { appendNext } from '@redress/event-store/contract';
import { deterministicId } from '@redress/kernel';
import { offices } from '@redress/offices';
import { migrateProjections } from '@redress/projections';
import { createService, PlatformModule, readConfig } from '@redress/service';
import type { TestDatabase } from '@redress/testing';
import { VaultSecret } from '@redress/vault';
import { randomUUID } from 'node:crypto';
import { QueueModule } from '../../src/queue/queue.module.js';
import { HANDLER, type Happened } from './recorded.js';

/** From which the pseudonyms of sources follow. */
export const SECRET = new VaultSecret(new Uint8Array(32));

/** The day on which the tests look. */
export const TODAY = '2026-05-13';

/** What lists and problems hold, as far as tests look at it. */
export interface Answered {
  readonly items: readonly Readonly<Record<string, string>>[];
  readonly total: number;
  readonly next: string | null;
  readonly valid: readonly string[];
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

/** The queue over HTTP, on a log in memory and tables in PostgreSQL. */
export interface QueueService {
  readonly app: Awaited<ReturnType<typeof createService>>;
  readonly store: MemoryEventStore;
  /** Appends events, one command each; the position behind the last one. */
  happen(...happened: readonly Happened[]): Promise<number>;
  /** What an actor gets; the answer reflects all that has happened. */
  get(actor: string, path: string): Promise<{ status: number; body: Answered; headers: Record<string, unknown> }>;
  close(): Promise<void>;
}

const office = (id: string, parent: string | null, level: string): Happened => ({
  stream: offices.streamOf(''),
  day: '2026-01-05',
  event: {
    type: 'OfficeRegistered',
    data: { id, level, name: { zh: id, en: id }, parent, from: '2026-01-05' },
  },
});

/** Two departments of a zone, and a station below the first. */
export const OFFICES: readonly Happened[] = [
  office('zone', null, 'development-zone'),
  office('market-east', 'zone', 'department'),
  office('market-west', 'zone', 'department'),
  office('station-2', 'market-east', 'station'),
];

export async function startQueueService(database: TestDatabase): Promise<QueueService> {
  const pool = openPool(database.ownerUrl, { applicationName: 'queue' });
  await migrateEventBus(pool);
  await migrateProjections(pool);
  const store = new MemoryEventStore();
  const leadership = new PostgresLeadership(pool);
  const log = { debug: () => undefined, warn: () => undefined };
  const bus = new DirectEventBus({
    store,
    leadership,
    log,
    pace: { idleMs: 20, backoff: { firstMs: 1, longestMs: 5 } },
  });
  const platform = {
    ...{ config: { ...readConfig({}), logLevel: 'fatal' }, clock: { now: () => Date.parse(`${TODAY}T04:00:00Z`) } },
    ...{
      store,
      bus,
      pool,
      leadership,
      sealingKey: new Uint8Array(32),
      contracts: {},
      vault: { secret: SECRET },
      ledger: {},
      sealer: {},
      signIn: {},
    },
    close: async () => undefined,
  } as unknown as Parameters<typeof PlatformModule.forRoot>[0];
  @Module({ imports: [PlatformModule.forRoot(platform), QueueModule] })
  class TestModule {}
  const app = await createService(TestModule, { name: 'queue' });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const happen = async (...happened: readonly Happened[]): Promise<number> => {
    let next = 0;
    for (const { stream, day, event } of happened) {
      const recorded = {
        ...{ id: randomUUID(), type: event.type, occurredAt: `${day}T04:00:00.000Z`, actor: HANDLER, causation: null },
        ...{ correlation: deterministicId(stream), data: event.data, sealed: {} },
      };
      next = (await appendNext(store, { commandId: randomUUID(), stream, events: [recorded] })).lastPosition + 1;
    }
    return next;
  };
  return {
    app,
    store,
    happen,
    async get(actor, path) {
      const answer = await fetch(`${url}${path}`, { headers: { 'redress-actor': actor } });
      return {
        status: answer.status,
        body: (await answer.json()) as Answered,
        headers: Object.fromEntries(answer.headers),
      };
    },
    async close() {
      await app.close();
      await bus.close();
      await leadership.close();
      await pool.end();
    },
  };
}
