import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { DirectEventBus, migrateEventBus, PostgresLeadership } from '@redress/event-bus';
import { SoleLeadership } from '@redress/event-bus/contract';
import { MemoryEventStore } from '@redress/event-store';
import type { Envelope } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import type { EntityManager } from 'typeorm';
import { migrateProjections, runProjection, type Projection, type RunningProjection } from '../src/index.js';
import { TicketRow, TotalRow } from './ticket-board.js';

const pace = { idleMs: 5, backoff: { firstMs: 1, longestMs: 5 } };
const log = { debug: () => undefined, warn: () => undefined };
/** In the name of a stream whose events no contract allows. */
export const BROKEN = 'broken';
const mustMatchContract = ({ stream }: Envelope): void => {
  if (stream.includes(BROKEN)) throw new ContractError(`${stream} breaks its contract`);
};

export const readTotals = (tables: EntityManager): Promise<TotalRow[]> =>
  tables.find(TotalRow, { order: { type: 'ASC' } });
export const readTickets = (tables: EntityManager): Promise<TicketRow[]> =>
  tables.find(TicketRow, { order: { id: 'ASC' } });

/** An empty log and an empty database for each test, and what stands on them. */
export interface BoardProcesses {
  readonly store: MemoryEventStore;
  readonly observer: Pool;
  /** Starts a projection as a process of its own would; `alone` believes to lead whatever others believe. */
  start(projection: Projection, alone?: boolean): Promise<RunningProjection>;
  stopAll(): Promise<void>;
}

/** Call it in a `describe`; what it gives holds during each of its tests. */
export function boardProcesses(): BoardProcesses {
  const database = testDatabase();
  let observer: Pool;
  let store: MemoryEventStore;
  const cleanUp: (() => Promise<void>)[] = [];
  const stopAll = async (): Promise<void> => {
    for (const stop of cleanUp.splice(0)) await stop();
  };

  beforeAll(async () => {
    const owner = openPool(database().ownerUrl, { applicationName: 'spec' });
    await migrateEventBus(owner);
    await migrateProjections(owner);
    await owner.end();
    observer = openPool(database().appUrl, { applicationName: 'spec' });
  });
  afterAll(() => observer.end());
  beforeEach(async () => {
    store = new MemoryEventStore();
    await observer.query('DROP SCHEMA IF EXISTS board, board_next, board_old CASCADE');
    await observer.query('DELETE FROM projections.checkpoints');
    await observer.query('DELETE FROM bus.parked');
  });
  afterEach(stopAll);

  return {
    get store() {
      return store;
    },
    get observer() {
      return observer;
    },
    stopAll,
    async start(projection, alone = false) {
      const pool = openPool(database().appUrl, { applicationName: 'projection' });
      const leadership = alone ? new SoleLeadership() : new PostgresLeadership(pool);
      const bus = new DirectEventBus({ store, leadership, log, pace });
      const running = await runProjection(projection, { bus, store, pool, mustMatchContract });
      cleanUp.push(async () => {
        await running.stop();
        await bus.close();
        await leadership.close();
        await pool.end();
      });
      return running;
    },
  };
}

/** As the package of the contracts names it, which stands above this one. */
class ContractError extends Error {
  override readonly name = 'ContractError';
}
