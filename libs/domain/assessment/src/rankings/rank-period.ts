import { parsePeriod, periodOf, type Period, type PeriodKind } from '@redress/kernel';
import { countsWithin, type Tally } from '../scores/tally.js';
import { rank } from './rank.js';
import type { RankingHistory } from './ranking-history.js';
import { inputsAsOf } from './ranking-inputs.js';
import type { AsOf, Ranking } from './ranking.js';

/** All that the rankings of a log follow from. */
export interface CountedLog {
  readonly tallies: readonly Tally[];
  readonly history: RankingHistory;
}

/**
 * Where a period stands when the platform stands at a day and a position: null once its last day is over, for it is whole
 * then. Undefined when it has not begun; its ranking would show what is not due yet as not done.
 */
export function asOfIn({ from, to }: Period, now: AsOf): AsOf | null | undefined {
  if (from > now.day) return undefined;
  return to < now.day ? null : now;
}

/** The ranking of a period as the platform stands; null when nothing counts in it up to then, or it has not begun. */
export function rankPeriod({ tallies, history }: CountedLog, period: Period, now: AsOf): Ranking | null {
  const asOf = asOfIn(period, now);
  if (asOf === undefined) return null;
  const counts = countsWithin(tallies, { from: period.from, to: asOf?.day ?? period.to });
  return counts.length === 0 ? null : rank(inputsAsOf(history, { period, asOf, counts, parked: [] }));
}

/** The rankings of all periods of a kind in which anything counts, earliest first. */
export function rankPeriods(log: CountedLog, kind: PeriodKind, now: AsOf): readonly Ranking[] {
  const names = new Set(log.tallies.map(({ day }) => periodOf(day, kind).name));
  return [...names].sort().flatMap((name) => rankPeriod(log, parsePeriod(name)!, now) ?? []);
}
