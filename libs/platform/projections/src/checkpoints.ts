import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Projection, Slot } from './projection.js';

const ADVANCE = readFileSync(new URL('../sql/advance-checkpoint.sql', import.meta.url), 'utf8');

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
export async function beginBuild(
  database: Queryable,
  { name, version }: Projection,
  slot: Slot,
  lanes: readonly string[],
): Promise<void> {
  await database.query(
    `INSERT INTO projections.checkpoints (name, slot, lane, version, position)
     SELECT $1, $2, lane, $3, 0 FROM unnest($4::text[]) AS lane`,
    [name, slot, version, lanes],
  );
}

/** The position of a lane; undefined when the slot holds no build of this version. */
export async function loadPosition(
  database: Queryable,
  { name, version }: Projection,
  slot: Slot,
  lane: string,
): Promise<number | undefined> {
  const { rows } = await database.query<{ position: string }>(
    'SELECT position FROM projections.checkpoints WHERE name = $1 AND slot = $2 AND lane = $3 AND version = $4',
    [name, slot, lane, version],
  );
  return rows[0] && Number(rows[0].position);
}

/** A checkpoint on its way from one position to another. */
export interface Step {
  readonly slot: Slot;
  readonly lane: string;
  readonly from: number;
  readonly next: number;
}

/** Moves the checkpoint inside the transaction of the rows. False when it was not at `from` any more. */
export async function advance(tx: EntityManager, { name, version }: Projection, step: Step): Promise<boolean> {
  const [rows] = (await tx.query(ADVANCE, [name, step.slot, step.lane, version, step.from, step.next])) as [unknown[]];
  return rows.length === 1;
}
