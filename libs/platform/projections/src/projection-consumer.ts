import {
  CheckpointMovedError,
  missedEvents,
  ParkedStreams,
  startOf,
  type Checkpoints,
  type Consumer,
  type ContractCheck,
  type Delivery,
  type ParkedStream,
} from '@redress/event-bus';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { advance, loadPositions } from './checkpoints.js';
import { mustBeSifted, siftOut } from './poison.js';
import { consumerNameOf, type Projection, type Slot } from './projection.js';

/** So often a batch fails before its streams are tried one by one. */
const PATIENCE = 5;

/** A transaction for one event costs as much as for a hundred. Readers who wait for a position need not wait for this. */
const LINGER_MS = 50;

/** What a projecting consumer needs besides its tables. */
export interface ConsumerHost {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly mustMatchContract: ContractCheck;
}

/**
 * Projects deliveries into the tables of one slot: the checkpoints and the rows in one transaction, or neither. A stream
 * whose events the tables cannot take is parked, also while they are built beside: nothing can take an event back, and the
 * tables that serve do without the stream as well.
 */
export class ProjectionConsumer implements Consumer {
  readonly name: string;
  readonly types: readonly string[];
  readonly lingerMs = LINGER_MS;
  private readonly parked: ParkedStreams;
  private failures = 0;

  constructor(
    private readonly projection: Projection,
    private readonly slot: Slot,
    private readonly tables: DataSource,
    private readonly host: ConsumerHost,
  ) {
    // Per version: a new program must not wait for the old one that still serves the version before.
    this.name = consumerNameOf(projection, slot);
    this.types = projection.types;
    this.parked = new ParkedStreams(host.pool, this.name);
  }

  async loadCheckpoints(): Promise<Checkpoints> {
    this.parked.forget();
    const positions = await loadPositions(this.host.pool, this.projection, this.slot);
    if (positions.size === 0) throw new ProjectionReplacedError(this.projection);
    return positions;
  }

  streamsToRetry(): Promise<readonly string[]> {
    return this.parked.toRetry();
  }

  async handle(delivery: Delivery): Promise<void> {
    try {
      await this.tables.transaction((tx) => this.apply(delivery, tx));
      this.failures = 0;
    } catch (error) {
      if (mustBeSifted(error)) this.failures++;
      throw error;
    }
  }

  private async apply(delivery: Delivery, tx: EntityManager): Promise<void> {
    // First, so that of two runners one waits here for the other instead of writing the same rows.
    const { isOurs, parked } = await advance(tx, this.projection, this.slot, delivery.steps, this.name);
    this.parked.note(parked.length === 0);
    if (!isOurs) throw new CheckpointMovedError(this.name);
    const { events, retried } = await this.withoutParked(parked, delivery, tx);
    if (events.length === 0) return;
    if (this.failures < PATIENCE) return this.projection.project(events, tx);
    this.parked.forget();
    const { mustMatchContract } = this.host;
    await siftOut({ projection: this.projection, events, retried, consumer: this.name, mustMatchContract }, tx);
  }

  /** The delivery without the events of parked streams, and with all that streams have missed which are to be tried again. */
  private async withoutParked(
    parked: readonly ParkedStream[],
    delivery: Delivery,
    tx: EntityManager,
  ): Promise<{ readonly events: readonly RecordedEvent[]; readonly retried: ReadonlySet<string> }> {
    const waiting = new Set<string>();
    const retried = new Set<string>();
    const missed: RecordedEvent[] = [];
    for (const stream of parked) {
      const start = startOf(delivery, stream.stream);
      if (!stream.retryRequested || start === undefined) {
        waiting.add(stream.stream);
        continue;
      }
      retried.add(stream.stream);
      missed.push(...(await missedEvents(this.host.store, stream, this.types, start)));
      await tx.query('DELETE FROM bus.parked WHERE consumer = $1 AND stream = $2', [this.name, stream.stream]);
    }
    const events = delivery.events.filter(({ envelope }) => !waiting.has(envelope.stream));
    return { events: [...missed, ...events], retried };
  }
}

/** The tables now belong to another version of the program, or were swapped in. */
export class ProjectionReplacedError extends Error {
  constructor({ name, version }: Projection) {
    super(`Version ${version} of the projection ${name} has been replaced`);
    this.name = 'ProjectionReplacedError';
  }
}
