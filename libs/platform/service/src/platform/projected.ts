import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { ContractCheck, EventBus } from '@redress/event-bus';
import type { EventContracts } from '@redress/event-contracts';
import type { EventStore } from '@redress/event-store';
import {
  ProjectionNotReadyError,
  runProjection,
  type Projection,
  type Query,
  type Reading,
  type RebuildProgress,
  type RunningProjection,
  type TableDigests,
} from '@redress/projections';
import type { Pool } from 'pg';
import { CONTRACTS, EVENT_BUS, EVENT_STORE, POOL } from './tokens.js';

/** What a service derives from to keep a projection up to the log while it runs, and to read its tables. */
@Injectable()
export abstract class Projected implements OnApplicationBootstrap, OnApplicationShutdown {
  @Inject(EVENT_BUS) private readonly bus!: EventBus;
  @Inject(EVENT_STORE) private readonly store!: EventStore;
  @Inject(POOL) private readonly pool!: Pool;
  @Inject(CONTRACTS) private readonly contracts!: EventContracts;
  private running: RunningProjection | undefined;

  protected constructor(private readonly projection: Projection) {}

  async onApplicationBootstrap(): Promise<void> {
    const { bus, store, pool, contracts } = this;
    const mustMatchContract: ContractCheck = (envelope) => contracts.mustMatchWhole(envelope);
    this.running = await runProjection(this.projection, { bus, store, pool, mustMatchContract });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.running?.stop();
  }

  /** Reads the tables, not before they reflect `atLeast`; see `RunningProjection.read`. */
  read<T>(query: Query<T>, atLeast?: number): Promise<Reading<T>> {
    return this.mustRun().read(query, atLeast);
  }

  /** Builds the tables anew beside those that serve, and swaps. */
  rebuild(tell?: (progress: RebuildProgress) => void): Promise<void> {
    return this.mustRun().rebuild(tell);
  }

  /** One hash per table. */
  digest(): Promise<TableDigests> {
    return this.mustRun().digest();
  }

  private mustRun(): RunningProjection {
    if (this.running === undefined) throw new ProjectionNotReadyError(this.projection.name);
    return this.running;
  }
}
