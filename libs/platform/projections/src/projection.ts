import type { RecordedEvent } from '@redress/event-store';
import type { EntityManager, MigrationInterface } from 'typeorm';

/**
 * Tables that are a function of the log. They live in a PostgreSQL schema of the projection's name; entities, migrations
 * and SQL name tables without a schema, because the same code also builds the next version in a schema beside.
 */
export interface Projection {
  /** Lower case letters, digits and underscores; also the name of the schema. */
  readonly name: string;
  /** Raised whenever the same events would give other rows; the tables are then built anew from the whole log. */
  readonly version: number;
  readonly types: readonly string[];
  /**
   * Categories of streams that others depend on, such as `rulebook`: where such a stream fails, the projection stops, because to
   * go on without it would be to go on under old rules. Absent: none.
   */
  readonly dependsOn?: readonly string[];
  /** TypeORM entity classes. */
  readonly entities: readonly (new () => object)[];
  /** TypeORM migration classes; the name of each ends in its timestamp in milliseconds. */
  readonly migrations: readonly (new () => MigrationInterface)[];
  /**
   * Writes what the events change: all of them (up to 500) in a number of statements that does not grow with them. The
   * rows depend on the events alone: not on how they are batched, on clock, chance or sequences.
   */
  project(events: readonly RecordedEvent[], tx: EntityManager): Promise<void>;
}

/** The tables that serve, and those being built beside them. */
export type Slot = 'live' | 'next';

/** The name under which a slot of this version hears of events, in consumer groups and in `bus.parked`. */
export function consumerNameOf({ name, version }: Projection, slot: Slot): string {
  return `projection:${name}:${version}:${slot}`;
}

const NAME = /^[a-z][a-z0-9_]{0,40}$/;
const TAKEN = new Set(['public', 'bus', 'projections']);

/** Throws when the name cannot be the name of a schema of its own. */
export function mustBeWellNamed({ name }: Projection): void {
  if (!NAME.test(name) || TAKEN.has(name) || name.endsWith('_next') || name.endsWith('_old'))
    throw new RangeError(`A projection cannot be named ${name}`);
}

/** The schema that holds the tables of a slot. Safe inside SQL: see {@link mustBeWellNamed}. */
export function schemaOf({ name }: Projection, slot: Slot): string {
  return slot === 'live' ? name : `${name}_next`;
}

/** Where replaced tables wait for the last reader before they are dropped. */
export function retiredSchemaOf({ name }: Projection): string {
  return `${name}_old`;
}
