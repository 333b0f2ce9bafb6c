import type { LocalDate } from '@redress/kernel';
import type { ClockKind } from './dispatch/begin-day/begin-day.js';

/** How far the days have begun. */
export interface Days {
  /** The last day that began; null in a new log. */
  readonly last: LocalDate | null;
  /** What said so; null in a new log. */
  readonly clock: ClockKind | null;
}
