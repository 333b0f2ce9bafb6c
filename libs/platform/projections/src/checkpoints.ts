import { readFileSync } from 'node:fs';
import { LOG_LANE, type Checkpoints, type LaneStep, type ParkedStream } from '@redress/event-bus';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Projection, Slot } from './projection.js';

const ADVANCE = readFileSync(new URL('../sql/advance.sql', import.meta.url), 'utf8');

/** One build of a projection: its version and how far its lanes are. */
export interface Build {
  readonly version: number;
  /** The lanes' positions in no order. */
  readonly positions: readonly number[];
}

/** The builds of a projection, of which each can be missing. */
export type Builds = Readonly<Partial<Record<Slot, Build>>>;

type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * Reads the builds. `lock` keeps them as they are until the transaction ends, and takes `next` first: to wait for its
 * batch must not hold up the tables that serve.
 */
export async function loadBuilds(database: Queryable, { name }: Projection, lock = false): Promise<Builds> {
  const { rows } = await database.query<{ slot: Slot; version: number; position: string }>(
    `SELECT slot, version, position FROM projections.checkpoints WHERE name = $1 ORDER BY slot DESC, lane
     ${lock ? 'FOR UPDATE' : ''}`,
    [name],
  );
  const builds: { -readonly [slot in keyof Builds]: Builds[slot] } = {};
  for (const { slot, version, position } of rows)
    builds[slot] = { version, positions: [...(builds[slot]?.positions ?? []), Number(position)] };
  return builds;
}

/** Notes a build that has seen nothing yet. */
export async function beginBuild(database: Queryable, { name, version }: Projection, slot: Slot): Promise<void> {
  await database.query(
    `INSERT INTO projections.checkpoints (name, slot, lane, version, position) VALUES ($1, $2, $3, $4, 0)`,
    [name, slot, LOG_LANE, version],
  );
}

/** The positions of the lanes; none when the slot holds no build of this version. */
export async function loadPositions(
  database: Queryable,
  { name, version }: Projection,
  slot: Slot,
): Promise<Checkpoints> {
  const { rows } = await database.query<{ lane: string; position: string }>(
    'SELECT lane, position FROM projections.checkpoints WHERE name = $1 AND slot = $2 AND version = $3',
    [name, slot, version],
  );
  return new Map(rows.map(({ lane, position }) => [lane, Number(position)]));
}

/** What a batch finds when it begins. */
export interface Advanced {
  /** False when the checkpoints were not where the runner believed them to be. */
  readonly isOurs: boolean;
  readonly parked: readonly ParkedStream[];
}

/** Moves the checkpoints inside the transaction of the rows; batches of the same build wait for one another from here on. */
export async function advance(
  tx: EntityManager,
  { name, version }: Projection,
  slot: Slot,
  steps: readonly LaneStep[],
  consumer: string,
): Promise<Advanced> {
  const lanes = steps.map(({ lane }) => lane);
  const [froms, nexts] = [steps.map(({ from }) => from), steps.map(({ next }) => next)];
  const rows = (await tx.query(ADVANCE, [name, slot, version, lanes, froms, nexts, consumer])) as [Advanced];
  return rows[0];
}
