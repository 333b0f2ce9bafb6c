import type { EntityManager } from 'typeorm';

/** The HTTP header that names the position a response reflects. */
export const POSITION_HEADER = 'Redress-Position';

/** What was read, and the position it reflects at least: the events 0 … position−1 are in it. */
export interface Reading<T> {
  readonly position: number;
  readonly value: T;
}

/** Reads from the tables of a projection. */
export type Query<T> = (tables: EntityManager) => Promise<T>;

/** The reader asked for a position that was not reached in time; asking again later helps. */
export class PositionNotReachedError extends Error {
  constructor(
    projection: string,
    readonly wanted: number,
    readonly reached: number,
  ) {
    super(`${projection} is at position ${reached}, not yet at ${wanted}`);
    this.name = 'PositionNotReachedError';
  }
}

/** The tables of this version are still being built; asking again later helps. */
export class ProjectionNotReadyError extends Error {
  constructor(projection: string) {
    super(`${projection} is still being built`);
    this.name = 'ProjectionNotReadyError';
  }
}
