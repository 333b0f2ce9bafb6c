import { isWithin, type LocalDate, type Period } from '@redress/kernel';
import type { IndicatorCode, Rulebook, RuleSet } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from '../indicators/assessed-item.js';
import { itemsOf } from '../indicators/items-of.js';
import { digestsOf, rank } from '../rankings/rank.js';
import { asOfIn } from '../rankings/rank-period.js';
import type { RankingHistory } from '../rankings/ranking-history.js';
import { inputsAsOf, type RankingInputs } from '../rankings/ranking-inputs.js';
import type { AsOf } from '../rankings/ranking.js';
import { countsWithin, tally } from '../scores/tally.js';
import { compareRankings, type Difference } from './compare-rankings.js';

/** What one item of a ticket says; null when there is none. */
export interface TrialItem {
  readonly day: LocalDate;
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
  readonly history: RankingHistory;
}

/** The rulebook as if one rule set had governed every ticket, whatever the day it was received. */
export function governedBy(rulebook: Rulebook, trial: RuleSet): Rulebook {
  const stand = ({ id, effectiveFrom, ...own }: RuleSet): RuleSet => ({ ...own, ...trial, id, effectiveFrom });
  const [first, ...others] = rulebook.ruleSets;
  const takenUp = rulebook.takenUp.map(({ ruleSet, on }) => ({ ruleSet: stand(ruleSet), on }));
  return { ...rulebook, ruleSets: [stand(first), ...others.map(stand)], takenUp };
}

/**
 * Assesses a period of a log under its own rules and under others, as the platform stands, and tells what differs. Null when
 * the period has not begun. Nothing is written.
 */
export function dryRun({ tickets, history }: AssessedLog, trial: Rulebook, period: Period, now: AsOf): DryRun | null {
  const asOf = asOfIn(period, now);
  if (asOf === undefined) return null;
  const days = { from: period.from, to: asOf?.day ?? period.to };
  const [before, after]: [AssessedItem[], AssessedItem[]] = [[], []];
  const changedItems: ChangedItem[] = [];
  for (const [ticket, facts] of tickets) {
    const was = itemsOf(facts, history.rulebook).filter(({ day }) => isWithin(days, day));
    const would = itemsOf(facts, trial).filter(({ day }) => isWithin(days, day));
    before.push(...was);
    after.push(...would);
    changedItems.push(...changesOf(ticket, was, would));
  }
  const inputsUnder = (rulebook: Rulebook, items: readonly AssessedItem[]): RankingInputs =>
    inputsAsOf({ ...history, rulebook }, { period, asOf, counts: countsWithin(tally(items), days), parked: [] });
  const [actual, other] = [inputsUnder(history.rulebook, before), inputsUnder(trial, after)];
  // The rules differ by design: only what follows from them is compared.
  const differences = compareRankings([rank(actual)], [{ ...rank(other), ...digestsOf(actual) }]);
  return { changedItems, differences };
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

/** Items by indicator, round and which of its items it is: a round may have several referrals or assignments. */
function byPlace(items: readonly AssessedItem[]): ReadonlyMap<string, AssessedItem> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const kind = `${item.indicator} ${item.round}`;
      const sequence = seen.get(kind) ?? 0;
      seen.set(kind, sequence + 1);
      return [`${kind} ${sequence}`, item];
    }),
  );
}

function shown(item: AssessedItem | undefined): TrialItem | null {
  return item === undefined
    ? null
    : { day: item.day, due: item.due, counted: item.counted, inNumerator: item.inNumerator };
}
