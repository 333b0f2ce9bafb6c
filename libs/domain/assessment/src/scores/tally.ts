import { isWithin, type LocalDate } from '@redress/kernel';
import type { IndicatorCode } from '@redress/rulebook';
import type { AssessedItem } from '../indicators/assessed-item.js';

/** How many items of one indicator a department has. In a difference the numbers may be negative. */
export interface Count {
  readonly department: string;
  readonly indicator: IndicatorCode;
  readonly numerator: number;
  readonly denominator: number;
  /** How many of the denominator fall here by a provisional deadline only. */
  readonly provisional: number;
}

/** The count of one day. An item belongs to exactly one day, so the count of any stretch of days is the sum of theirs. */
export interface Tally extends Count {
  readonly day: LocalDate;
}

/** The counts that items add up to. Sorted, and without rows that count nothing, so the order of the items does not show. */
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

/** Adds up the rows of each day, department and indicator, and leaves out those that come to nothing. */
export function sumTallies(rows: Iterable<Tally>): readonly Tally[] {
  return sumBy(rows, ({ day, department, indicator }) => `${day} ${department} ${indicator}`);
}

/** The counts of a stretch of days, both ends included, for each department and indicator. */
export function countsWithin(
  tallies: Iterable<Tally>,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): readonly Count[] {
  const counts: Count[] = [];
  for (const { day, ...count } of tallies) if (isWithin(days, day)) counts.push(count);
  return sumCounts(counts);
}

/** Adds up the counts of each department and indicator, and leaves out those that come to nothing. */
export function sumCounts(counts: Iterable<Count>): readonly Count[] {
  return sumBy(counts, ({ department, indicator }) => `${department} ${indicator}`);
}

function sumBy<Row extends Count>(rows: Iterable<Row>, keyOf: (row: Row) => string): readonly Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? row : added(sum, row));
  }
  return [...sums]
    .filter(([, { numerator, denominator, provisional }]) => numerator !== 0 || denominator !== 0 || provisional !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}

function added<Row extends Count>(a: Row, b: Row): Row {
  return {
    ...a,
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    provisional: a.provisional + b.provisional,
  };
}

function* tallyRows(items: Iterable<AssessedItem>, sign: 1 | -1): Generator<Tally> {
  for (const { day, department, indicator, counted, inNumerator, provisional } of items)
    if (counted)
      yield {
        day,
        department,
        indicator,
        numerator: inNumerator ? sign : 0,
        denominator: sign,
        provisional: provisional ? sign : 0,
      };
}
