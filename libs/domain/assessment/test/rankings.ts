import type { PeriodKind } from '@redress/kernel';
import { DEFAULT_SCORING, SHIPPED_RULEBOOK, type ScoringRules } from '@redress/rulebook';
import { rank } from '../src/rankings/rank.js';
import type { OfficeName, RankingHistory } from '../src/rankings/ranking-history.js';
import { inputsAsOf, type CountedPeriod, type RankingInputs } from '../src/rankings/ranking-inputs.js';
import type { AsOf, Ranking } from '../src/rankings/ranking.js';
import { assessLog } from '../src/replay/assessment.js';
import type { LoggedEvent } from '../src/replay/logged-event.js';
import { parsePeriod } from '@redress/kernel';

/** Long after everything that specs tell of, so that every period is over. */
export const LATER: AsOf = { day: '2029-12-31', position: 0 };

/** An office that has its id for a name. */
export const named = (id: string): OfficeName => ({ id, name: { zh: `${id}所`, en: id } });

/** The rules that ship, and these offices since ever. */
export const historyOf = (...offices: readonly string[]): RankingHistory => ({
  rulebook: SHIPPED_RULEBOOK,
  offices: offices.map((id) => ({ day: '2020-01-01', ...named(id) })),
  calendars: [],
});

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
