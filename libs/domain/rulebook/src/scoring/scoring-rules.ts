import type { Code, Label } from '@redress/kernel';

/** The rates that departments are scored by; what each divides by what stands in the assessment. */
export const INDICATOR_CODES = [
  'on-time-initial-check',
  'on-time-conclusion',
  'odr-on-time',
  'on-time-verification',
  'mediation-success',
  'satisfaction',
  'resolution',
  'signed-for-on-time',
  'follow-up-rate',
  'return-rate',
  'reopen-rate',
  'overdue-rate',
  'citizen-urge-rate',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** How one rate turns into points: none at `floor`, all of `weight` at `full`, in a straight line between. */
export interface ScoredIndicator {
  readonly code: IndicatorCode;
  readonly zh: Label;
  readonly en: Label;
  /** Points, a positive integer; those of a rule set sum to 100. */
  readonly weight: number;
  /** Basis points (10,000 = 100 %): this rate, or a worse one, gives no points. */
  readonly floor: number;
  /** Basis points: this rate, or a better one, gives all points. */
  readonly full: number;
  /** Whether a higher or a lower rate is better; `full` lies on that side of `floor`. */
  readonly direction: 'higher' | 'lower';
}

/** What tells departments apart whose scores are written alike: who has more items comes first, or nothing does. */
export const TIE_BREAKS = ['more-items', 'shared'] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

/** Indicators and weights by which a period is scored, and who is ranked by the scores. */
export interface ScoringRules {
  readonly id: Code;
  readonly zh: Label;
  readonly en: Label;
  readonly indicators: readonly ScoredIndicator[];
  /** Items over all indicators: a department with fewer is listed with its numbers, but not ranked 件数不足. At least 1. */
  readonly least: number;
  readonly tieBreak: TieBreak;
}
