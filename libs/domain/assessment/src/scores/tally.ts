import type { Period } from '@redress/kernel';
import type { IndicatorCode } from '@redress/rulebook';
import type { AssessedItem } from '../indicators/assessed-item.js';

/** The counts of one indicator for one department in one month. In a difference they may be negative. */
export interface Tally {
  readonly period: Period;
  readonly department: string;
  readonly indicator: IndicatorCode;
  readonly numerator: number;
  readonly denominator: number;
  /** How many of the denominator fall here by a provisional deadline only. */
  readonly provisional: number;
}

/** The counts that items add up to. Sorted, and without rows that count nothing, so the order of the items leaves no trace. */
export function tally(items: Iterable<AssessedItem>): readonly Tally[] {
  return sumTallies(tallyRows(items, 1));
}

/**
 * What to add to the tallies when a ticket's items change: what is new, less what was. It costs as much as one ticket has
 * items, however many tickets there are.
 */
export function contributions(before: readonly AssessedItem[], after: readonly AssessedItem[]): readonly Tally[] {
  return sumTallies([...tallyRows(before, -1), ...tallyRows(after, 1)]);
}

/** Adds up the rows of each period, department and indicator, and leaves out those that come to nothing. */
export function sumTallies(rows: Iterable<Tally>): readonly Tally[] {
  const sums = new Map<string, Tally>();
  for (const row of rows) {
    const key = `${row.period} ${row.department} ${row.indicator}`;
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? row : addTally(sum, row));
  }
  return [...sums]
    .filter(([, { numerator, denominator, provisional }]) => numerator !== 0 || denominator !== 0 || provisional !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}

function addTally(a: Tally, b: Tally): Tally {
  return {
    ...a,
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    provisional: a.provisional + b.provisional,
  };
}

function* tallyRows(items: Iterable<AssessedItem>, sign: 1 | -1): Generator<Tally> {
  for (const { period, department, indicator, counted, inNumerator, provisional } of items)
    if (counted)
      yield {
        period,
        department,
        indicator,
        numerator: inNumerator ? sign : 0,
        denominator: sign,
        provisional: provisional ? sign : 0,
      };
}
