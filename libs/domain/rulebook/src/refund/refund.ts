import type { Cause } from './refund-case.js';
import type { Circumstance } from './circumstances.js';

/** One step of the way to the sum: what the article says, and what it gives here. */
export interface RefundStep {
  /** Article, paragraph and item, in Chinese. */
  readonly article: string;
  readonly zh: string;
  readonly en: string;
  /** In yuan and days, as one would write it on paper; null for a step that only judges. */
  readonly formula: string | null;
  /** What the formula gives, in fen; null when the step gives no amount. */
  readonly amount: number | null;
}

/** What goes back to the consumer. Amounts in fen. */
export interface Refund {
  /** False when the article that the case rests on gives nothing; the steps say which and why. */
  readonly supported: boolean;
  readonly cause: Cause;
  /** What was provided is worth. */
  readonly provided: number;
  /** The prepayment less what was provided, never below zero. */
  readonly principal: number;
  /** Null when none was asked for. */
  readonly interest: number | null;
  readonly total: number;
  readonly steps: readonly RefundStep[];
  /** What the interpretation says to the circumstances of the case. */
  readonly notes: readonly Circumstance[];
}
