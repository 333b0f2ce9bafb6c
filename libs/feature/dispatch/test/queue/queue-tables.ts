import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { RecordedEvent } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { queueProjection } from '../../src/queue/projection/queue.projection.js';

/** The tables of the queue in a database of their own, empty before each test. */
export interface QueueTables {
  readonly tables: DataSource;
  /** Projects events, so many at a time. */
  project(events: readonly RecordedEvent[], ...sizes: readonly number[]): Promise<void>;
  empty(): Promise<void>;
  /** Rows of a query. */
  rows<T = Record<string, unknown>>(query: string, parameters?: readonly unknown[]): Promise<readonly T[]>;
  /** One hash over all tables: equal ones hold equal rows. */
  digest(): Promise<string>;
}

const ORDERS = {
  tickets: 'id',
  clocks: 'ticket, round, limit_code',
  counts: 'office, due, limit_code, state',
} as const;

export function queueTables(): () => QueueTables {
  const database = testDatabase();
  let queue: QueueTables;
  beforeAll(async () => {
    const tables = new DataSource({
      ...{ type: 'postgres', url: database().ownerUrl, entities: [...queueProjection.entities] },
      ...{ migrations: [...queueProjection.migrations], installExtensions: false },
    });
    await tables.initialize();
    await tables.runMigrations();
    queue = of(tables);
  });
  beforeEach(() => queue.empty());
  afterAll(() => queue.tables.destroy());
  return () => queue;
}

function of(tables: DataSource): QueueTables {
  const rows = <T>(query: string, parameters: readonly unknown[] = []) =>
    tables.query(query, [...parameters]) as Promise<readonly T[]>;
  return {
    tables,
    rows,
    async project(events, ...sizes) {
      for (let from = 0, n = 0; from < events.length; n++) {
        const size = sizes[n % Math.max(1, sizes.length)] ?? events.length;
        const batch = events.slice(from, from + size);
        await tables.transaction((tx) => queueProjection.project(batch, tx));
        from += size;
      }
    },
    async empty() {
      await tables.query('TRUNCATE tickets, clocks, counts, rulebook');
    },
    async digest() {
      const hash = createHash('sha256');
      for (const [table, order] of Object.entries(ORDERS))
        for (const { row } of await rows<{ row: string }>(`SELECT t::text AS row FROM ${table} t ORDER BY ${order}`))
          hash.update(`${table} ${row}\n`);
      return hash.digest('hex');
    },
  };
}
