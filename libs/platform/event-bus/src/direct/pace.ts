import type { Backoff } from '../failure.js';

/** How often the log is looked at without a notice (a quarter more or less, by chance), and how long a failing consumer waits. */
export interface Pace {
  readonly idleMs: number;
  readonly backoff: Backoff;
}

/** Notices tell of appends within milliseconds. The look every two seconds is for a notice that was lost. */
export const USUAL_PACE: Pace = { idleMs: 2_000, backoff: { firstMs: 100, longestMs: 10_000 } };

/** Processes that were started together do not ask together. */
export function aboutEvery(milliseconds: number): number {
  return milliseconds * (0.75 + Math.random() / 2);
}
