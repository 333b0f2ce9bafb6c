import { CheckpointMovedError, type Consumer, type Delivery } from '@redress/event-bus';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { advance, loadPosition } from './checkpoints.js';
import type { Projection, Slot } from './projection.js';

/** Projects deliveries into the tables of one slot: the checkpoint and the rows in one transaction, or neither. */
export class ProjectionConsumer implements Consumer {
  readonly name: string;
  readonly types: readonly string[];

  constructor(
    private readonly pool: pg.Pool,
    private readonly projection: Projection,
    private readonly slot: Slot,
    private readonly tables: DataSource,
  ) {
    // Per version: a new program must not wait for the old one that still serves the version before.
    this.name = `projection:${projection.name}:${projection.version}:${slot}`;
    this.types = projection.types;
  }

  async loadCheckpoint(lane: string): Promise<number> {
    const position = await loadPosition(this.pool, this.projection, this.slot, lane);
    if (position === undefined) throw new ProjectionReplacedError(this.projection);
    return position;
  }

  async handle({ lane, events, from, next }: Delivery): Promise<void> {
    await this.tables.transaction(async (tx) => {
      // First, so that of two runners one waits here for the other instead of writing the same rows.
      const isOurs = await advance(tx, this.projection, { slot: this.slot, lane, from, next });
      if (!isOurs) throw new CheckpointMovedError(this.name);
      if (events.length > 0) await this.projection.project(events, tx);
    });
  }
}

/** The tables now belong to another version of the program, or were swapped in. */
export class ProjectionReplacedError extends Error {
  constructor({ name, version }: Projection) {
    super(`Version ${version} of the projection ${name} has been replaced`);
    this.name = 'ProjectionReplacedError';
  }
}
