import type { LocalDate } from '@redress/kernel';

/** What says the time: the world, or a simulation that is driven. */
export type ClockKind = 'real' | 'simulated';

/** How far the days have begun. */
export interface Days {
  /** The last day that began; null in a new log. */
  readonly last: LocalDate | null;
  /** What said so; null in a new log. */
  readonly clock: ClockKind | null;
}
