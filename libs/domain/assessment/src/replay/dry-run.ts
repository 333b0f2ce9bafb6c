import type { LocalDate, Period } from '@redress/kernel';
import type { IndicatorCode, Rulebook, RuleSet } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from '../indicators/assessed-item.js';
import { itemsOf } from '../indicators/items-of.js';
import type { DepartmentName } from '../rankings/rank.js';
import { rankCounts } from '../rankings/rank-counts.js';
import { digestsOf, type Ranking } from '../rankings/ranking.js';
import { tally } from '../scores/tally.js';
import { compareRankings, type Difference } from './compare-rankings.js';

/** What one item of a ticket says; null when there is none. */
export interface TrialItem {
  readonly period: Period;
  readonly due: LocalDate | null;
  readonly counted: boolean;
  readonly inNumerator: boolean;
}

/** An item of a ticket that would be another under other rules. */
export interface ChangedItem {
  readonly ticket: string;
  readonly department: string;
  readonly indicator: IndicatorCode;
  readonly before: TrialItem | null;
  readonly after: TrialItem | null;
}

/** What would be other under other rules: `served` are the numbers as they are, `recomputed` as they would be. */
export interface DryRun {
  readonly changedItems: readonly ChangedItem[];
  readonly differences: readonly Difference[];
}

/** The facts of a log, which depend on no rules. */
export interface AssessedLog {
  readonly tickets: Iterable<readonly [ticket: string, facts: TicketFacts]>;
  readonly departments: readonly DepartmentName[];
}

/** The rulebook as if one rule set had governed every ticket, whatever the day it was received. */
export function governedBy(rulebook: Rulebook, trial: RuleSet): Rulebook {
  const stand = ({ id, effectiveFrom, ...own }: RuleSet): RuleSet => ({ ...own, ...trial, id, effectiveFrom });
  const [first, ...others] = rulebook.ruleSets;
  return { ...rulebook, ruleSets: [stand(first), ...others.map(stand)] };
}

/** Assesses months of a log under its own rules and under others, and tells what differs. Nothing is written. */
export function dryRun(
  { tickets, departments }: AssessedLog,
  [actual, trial]: readonly [Rulebook, Rulebook],
  includes: (period: Period) => boolean,
): DryRun {
  const [before, after]: [AssessedItem[], AssessedItem[]] = [[], []];
  const changedItems: ChangedItem[] = [];
  for (const [ticket, facts] of tickets) {
    const was = itemsOf(facts, actual).filter(({ period }) => includes(period));
    const would = itemsOf(facts, trial).filter(({ period }) => includes(period));
    before.push(...was);
    after.push(...would);
    changedItems.push(...changesOf(ticket, was, would));
  }
  // The rules differ by design: only what follows from them is compared.
  const rankingsUnder = (rulebook: Rulebook, items: readonly AssessedItem[]): readonly Ranking[] =>
    rankCounts([{ tallies: tally(items), departments }], rulebook).map((ranking) => ({
      ...ranking,
      ...digestsOf(ranking.period, actual),
    }));
  return { changedItems, differences: compareRankings(rankingsUnder(actual, before), rankingsUnder(trial, after)) };
}

function* changesOf(
  ticket: string,
  was: readonly AssessedItem[],
  would: readonly AssessedItem[],
): Generator<ChangedItem> {
  const [before, after] = [byPlace(was), byPlace(would)];
  for (const [place, { indicator, department }] of new Map([...before, ...after])) {
    const [a, b] = [shown(before.get(place)), shown(after.get(place))];
    if (JSON.stringify(a) !== JSON.stringify(b)) yield { ticket, department, indicator, before: a, after: b };
  }
}

/** Items by indicator and by which of its items it is: a ticket may have several referrals or assignments. */
function byPlace(items: readonly AssessedItem[]): ReadonlyMap<string, AssessedItem> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const sequence = seen.get(item.indicator) ?? 0;
      seen.set(item.indicator, sequence + 1);
      return [`${item.indicator} ${sequence}`, item];
    }),
  );
}

function shown(item: AssessedItem | undefined): TrialItem | null {
  return item === undefined
    ? null
    : { period: item.period, due: item.due, counted: item.counted, inNumerator: item.inNumerator };
}
