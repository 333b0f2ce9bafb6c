import type { Period } from '@redress/kernel';
import type { OfficeLevel } from '@redress/offices';
import { scoringFor, type ScoringRules } from '@redress/rulebook';
import type { Count } from '../scores/tally.js';
import { calendarAsOf, officesAsOf, ruleSetsAsOf, type OfficeName, type RankingHistory } from './ranking-history.js';
import type { AsOf, NamedDigest } from './ranking.js';

/** Offices that are compared with each other. Departments are the one level so far. */
export const DEPARTMENT_LEVEL: OfficeLevel = 'department';

/**
 * All that a ranking is a function of. Offices, rule sets and calendar are those of the end of the period: what is registered,
 * renamed or published later changes no byte of it.
 */
export interface RankingInputs {
  readonly period: Period;
  /** Null when the counts hold the whole period. */
  readonly asOf: AsOf | null;
  readonly level: OfficeLevel;
  /** The offices of the level. One that has counts and is missing here is ranked under its id: its tickets must show. */
  readonly offices: readonly OfficeName[];
  readonly scoring: ScoringRules;
  /** Version. */
  readonly calendar: string;
  readonly ruleSets: readonly NamedDigest[];
  /** What fell due in the period, up to the day of `asOf`. */
  readonly counts: readonly Count[];
  /** The parked streams that belong to the period. */
  readonly parked: readonly string[];
}

/** What is counted in a period and what waits, as opposed to the rules and offices that it is judged by. */
export type CountedPeriod = Pick<RankingInputs, 'period' | 'asOf' | 'counts' | 'parked'>;

/** The inputs for a period: what was counted in it, with the offices, rule sets and calendar of its end. */
export function inputsAsOf(history: RankingHistory, counted: CountedPeriod): RankingInputs {
  const { period, counts } = counted;
  return {
    ...counted,
    level: DEPARTMENT_LEVEL,
    offices: officesAsOf(
      history.offices,
      DEPARTMENT_LEVEL,
      period.to,
      new Set(counts.map(({ department }) => department)),
    ),
    scoring: scoringFor(history.rulebook, period),
    calendar: calendarAsOf(history.calendars, period.to),
    ruleSets: ruleSetsAsOf(history.rulebook, period.to).map(({ id, digest }) => ({ id, digest })),
  };
}
