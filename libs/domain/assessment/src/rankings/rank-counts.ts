import type { Period } from '@redress/kernel';
import type { Rulebook } from '@redress/rulebook';
import { sumTallies, type Tally } from '../scores/tally.js';
import { rank, type DepartmentName } from './rank.js';
import type { Ranking } from './ranking.js';

/** All that the rankings of a log follow from. Plain data: parts of a log can be counted apart and ranked together. */
export interface Counts {
  readonly tallies: readonly Tally[];
  readonly departments: readonly DepartmentName[];
}

/**
 * The rankings of all months in which anything counts, earliest first, from the counts of parts of a log. No stream may
 * fall into two parts; how the streams were divided leaves no trace.
 */
export function rankCounts(parts: readonly Counts[], rulebook: Rulebook): readonly Ranking[] {
  const byPeriod = new Map<Period, Tally[]>();
  for (const row of sumTallies(parts.flatMap(({ tallies }) => tallies))) {
    const rows = byPeriod.get(row.period);
    if (rows === undefined) byPeriod.set(row.period, [row]);
    else rows.push(row);
  }
  const departments = parts.flatMap((part) => part.departments);
  return [...byPeriod].map(([period, tallies]) => rank(period, departments, tallies, rulebook));
}
