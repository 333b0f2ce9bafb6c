import type { IndicatorCode, ScoredIndicator, ScoringRules } from '@redress/rulebook';
import { add, compare, divide, multiply, ONE, rational, subtract, toDecimal, ZERO, type Rational } from './rational.js';
import type { Count } from './tally.js';

/** One line of a score. */
export interface ScoreTerm {
  readonly indicator: IndicatorCode;
  readonly numerator: number;
  readonly denominator: number;
  /** How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change. */
  readonly provisional: number;
  /** Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %. */
  readonly rate: string | null;
  /** The weight that the scoring rules give it, before rescaling. */
  readonly weight: number;
  /** What it adds to the score, after rescaling; two digits, rounded half up; null without a rate. */
  readonly points: string | null;
}

/** A department's score out of 100. */
export interface Score {
  /** Two digits, rounded half up; null when no term has a rate. */
  readonly score: string | null;
  /** In the order of the scoring rules. */
  readonly terms: readonly ScoreTerm[];
}

/**
 * Scores one department from its counts of one period.
 *
 * A rate earns nothing at its floor, the full weight at `full`, and the share of the way between them. An indicator with an
 * empty denominator is left out with its weight, and the weights that remain are rescaled to 100. All of that is computed
 * in exact fractions; rounding, half up, happens only when a number is written out. So the score is the rounded sum, which
 * may differ in the last digit from the sum of the rounded points.
 */
export function scoreDepartment(counts: Iterable<Count>, rules: ScoringRules): Score {
  const countOf = new Map([...counts].map((count) => [count.indicator, count]));
  const rated = rules.indicators.map((scored) => ({ scored, ...ratedCount(countOf.get(scored.code)) }));
  const weightCounted = rated.reduce((sum, { scored, rate }) => sum + (rate === null ? 0 : scored.weight), 0);
  const weighed = rated.map((count) => ({
    ...count,
    points: count.rate === null ? null : pointsOf(count.scored, count.rate, weightCounted),
  }));
  const points = weighed.flatMap((count) => count.points ?? []);
  return {
    score: points.length === 0 ? null : toDecimal(points.reduce(add, ZERO), 2),
    terms: weighed.map(({ scored, numerator, denominator, provisional, rate, points }) => ({
      indicator: scored.code,
      numerator,
      denominator,
      provisional,
      rate: rate && toDecimal(rate, 4),
      weight: scored.weight,
      points: points && toDecimal(points, 2),
    })),
  };
}

function ratedCount(count: Count | undefined) {
  const { numerator = 0, denominator = 0, provisional = 0 } = count ?? {};
  return { numerator, denominator, provisional, rate: denominator === 0 ? null : rational(numerator, denominator) };
}

function pointsOf(scored: ScoredIndicator, rate: Rational, weightCounted: number): Rational {
  return multiply(shareEarned(scored, rate), rational(100 * scored.weight, weightCounted));
}

const BASIS_POINTS = 10_000n;

/** Where the rate lies on the way from floor to full, at least 0 and at most 1. Where lower is better, full lies below floor. */
function shareEarned(scored: ScoredIndicator, rate: Rational): Rational {
  const [floor, full] = [rational(scored.floor, BASIS_POINTS), rational(scored.full, BASIS_POINTS)];
  const share = divide(subtract(rate, floor), subtract(full, floor));
  if (compare(share, ZERO) < 0) return ZERO;
  return compare(share, ONE) > 0 ? ONE : share;
}
