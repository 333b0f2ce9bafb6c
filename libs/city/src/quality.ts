import { randomFor } from './random.js';

/** How well a department works, so that a ranking has something to tell. */
export interface Quality {
  /** How often it misses a limit, per mille. */
  readonly late: number;
  /** How often its mediation succeeds, per mille. */
  readonly success: number;
  /** How often people leave satisfied beyond the usual, per mille; negative for a poor one. */
  readonly satisfaction: number;
  /** How often its leader finds something wanting, per mille. */
  readonly sentBack: number;
}

const QUALITIES: readonly Quality[] = [
  { late: 3, success: 640, satisfaction: 60, sentBack: 10 },
  { late: 7, success: 600, satisfaction: 30, sentBack: 20 },
  { late: 12, success: 560, satisfaction: 0, sentBack: 30 },
  { late: 20, success: 530, satisfaction: -40, sentBack: 45 },
  { late: 35, success: 480, satisfaction: -90, sentBack: 60 },
];

/** A department keeps its quality in every city. */
export function qualityOf(department: string): Quality {
  return randomFor('quality', department).pick(QUALITIES);
}
