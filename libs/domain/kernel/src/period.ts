import { addDays, type LocalDate } from './local-date.js';

/** How long a period of assessment is. Each is a whole number of calendar months, so a longer one is the sum of its months. */
export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A period of assessment 考核期. Equal periods have equal names. Made by {@link parsePeriod} and {@link periodOf}. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2026-05`, `2026-Q3`, `2026-H1` or `2026`. */
  readonly name: string;
  /** Its first and its last day. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One name of each kind, for messages that say what would be valid. */
export const PERIOD_EXAMPLES: readonly string[] = ['2026-05', '2026-Q3', '2026-H1', '2026'];

const MONTHS_IN: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const NAME = /^([12]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** The period of a name, of the years 1000 to 2999. Undefined for any other text. */
export function parsePeriod(name: string): Period | undefined {
  const match = NAME.exec(name);
  if (match === null) return undefined;
  const [, year, month, quarter, half] = match;
  if (month !== undefined) return periodAt('month', Number(year), Number(month) - 1);
  if (quarter !== undefined) return periodAt('quarter', Number(year), Number(quarter) - 1);
  if (half !== undefined) return periodAt('half-year', Number(year), Number(half) - 1);
  return periodAt('year', Number(year), 0);
}

/** The period of a kind in which a day lies. */
export function periodOf(day: LocalDate, kind: PeriodKind): Period {
  const month = Number(day.slice(5, 7)) - 1;
  return periodAt(kind, Number(day.slice(0, 4)), Math.floor(month / MONTHS_IN[kind]));
}

/** The periods in which a day lies, one of each kind, shortest first. */
export function periodsOf(day: LocalDate): readonly Period[] {
  return PERIOD_KINDS.map((kind) => periodOf(day, kind));
}

/** Whether a day lies in a period. */
export function isWithin({ from, to }: Pick<Period, 'from' | 'to'>, day: LocalDate): boolean {
  return from <= day && day <= to;
}

/** The months that a period consists of, earliest first. */
export function monthsOf({ kind, from }: Period): readonly Period[] {
  const [year, first] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1];
  return Array.from({ length: MONTHS_IN[kind] }, (_, i) => periodAt('month', year, first + i));
}

/** The period of a kind with so many of its kind before it in the year. */
function periodAt(kind: PeriodKind, year: number, index: number): Period {
  const length = MONTHS_IN[kind];
  const behind = index * length + length;
  const from = firstOf(year, index * length);
  const to = addDays(behind === 12 ? firstOf(year + 1, 0) : firstOf(year, behind), -1);
  return { kind, name: nameOf(kind, year, index), from, to };
}

function nameOf(kind: PeriodKind, year: number, index: number): string {
  switch (kind) {
    case 'month':
      return firstOf(year, index).slice(0, 7);
    case 'quarter':
      return `${year}-Q${index + 1}`;
    case 'half-year':
      return `${year}-H${index + 1}`;
    case 'year':
      return `${year}`;
  }
}

function firstOf(year: number, month: number): LocalDate {
  return `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
