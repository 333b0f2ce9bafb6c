import { foldEvents, parsePeriod, type PeriodKind } from '@redress/kernel';
import { DEFAULT_SCORING, SHIPPED_RULEBOOK, type ScoringRules } from '@redress/rulebook';
import { rank } from '../src/rankings/rank.js';
import { historyFold, type RankingHistory } from '../src/rankings/ranking-history.js';
import { inputsAsOf, type CountedPeriod, type RankingInputs } from '../src/rankings/ranking-inputs.js';
import type { AsOf, Ranking } from '../src/rankings/ranking.js';
import { assessLog } from '../src/replay/assessment.js';
import type { LoggedEvent } from '../src/replay/logged-event.js';
import { departmentLog } from './logs.js';

/** Long after everything that specs tell of, so that every period is over. */
export const LATER: AsOf = { day: '2029-12-31', position: 0 };

/** The rules that ship, and these departments since long ago. */
export const historyOf = (...departments: readonly string[]): RankingHistory =>
  foldEvents(
    historyFold(SHIPPED_RULEBOOK),
    departments.map((id) => departmentLog(id, `${id}所`, '2020-01-01')),
  );

/** The ranking of a period that is over. */
export function rankingOf(
  period: string,
  offices: readonly string[],
  counts: CountedPeriod['counts'],
  scoring: ScoringRules = DEFAULT_SCORING,
): Ranking {
  const counted = { period: parsePeriod(period)!, asOf: null, counts, parked: [] };
  const inputs: RankingInputs = { ...inputsAsOf(historyOf(...offices), counted), scoring };
  return rank(inputs);
}

/** The rankings that a log gives, once every period is over. */
export function rankingsOf(log: Iterable<LoggedEvent>, kind: PeriodKind = 'month'): readonly Ranking[] {
  return assessLog(log, SHIPPED_RULEBOOK).rankings(kind, LATER);
}
