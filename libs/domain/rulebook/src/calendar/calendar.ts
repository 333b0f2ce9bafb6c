import { canonicalDigest, isoWeekday, formatEpochDay, toEpochDay, type LocalDate } from '@redress/kernel';
import type { CalendarData, Holiday } from './calendar-data.js';
import { PUBLISHED_HOLIDAYS } from './published-holidays.generated.js';

/**
 * What counts as the holiday that carries the end of a term onward (Order 121 Art. 45): the statutory days alone, every
 * published day off, or every day that is not worked. Each gives an end no earlier than the one before it.
 */
export type TermEndMode = 'statutory' | 'published' | 'any_rest_day';

/** What a notice says about one day. */
export interface NamedDay {
  readonly holiday: Holiday;
  readonly kind: 'statutory' | 'off' | 'worked';
}

/** A working-day calendar of China, indexed so that counting costs the same for any distance. Made by {@link createCalendar}. */
export interface Calendar {
  /** Hex SHA-256 of the canonical data: equal versions count every day alike. */
  readonly version: string;
  readonly source: string;
  /** Epoch day of the first known day. */
  readonly firstDay: number;
  /** Epoch day of the last known day. */
  readonly lastDay: number;
  /** Epoch days of all known working days, ascending. */
  readonly workingDays: Int32Array;
  /** For each known day, how many known working days lie up to and including it. */
  readonly workingDaysUpTo: Int32Array;
  /** For each known day and mode, the epoch day to which a term that would end there is carried. */
  readonly termEnds: Readonly<Record<TermEndMode, Int32Array>>;
  /** The known days as texts, in order: most of what a deadline costs would else be writing its two days. */
  readonly texts: readonly LocalDate[];
  readonly named: ReadonlyMap<LocalDate, NamedDay>;
}

/** Indexes calendar data. Throws a RangeError when the years are none or leave a gap, for a gap would be counted as sure. */
export function createCalendar(data: CalendarData): Calendar {
  const years = data.years.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.some((year, i) => year !== first + i))
    throw new RangeError(`Calendar years must follow each other: ${years.join(', ')}`);
  const named = nameDays(data);
  const firstDay = toEpochDay(`${first}-01-01`);
  const lastDay = toEpochDay(`${last}-12-31`);
  const workingDays: number[] = [];
  const workingDaysUpTo = new Int32Array(lastDay - firstDay + 1);
  const texts = Array.from(workingDaysUpTo, (_, i) => formatEpochDay(firstDay + i));
  for (let day = firstDay; day <= lastDay; day++) {
    if (isWorked(texts[day - firstDay]!, named)) workingDays.push(day);
    workingDaysUpTo[day - firstDay] = workingDays.length;
  }
  const kindOf = (day: number) => named.get(texts[day - firstDay]!)?.kind;
  const termEnds = (carriesOnward: (day: number) => boolean): Int32Array => {
    const ends = new Int32Array(lastDay - firstDay + 1);
    for (let day = lastDay; day >= firstDay; day--)
      ends[day - firstDay] = carriesOnward(day) ? (ends[day + 1 - firstDay] ?? day + 1) : day;
    return ends;
  };
  return {
    version: canonicalDigest(data),
    source: data.source,
    firstDay,
    lastDay,
    workingDays: Int32Array.from(workingDays),
    workingDaysUpTo,
    termEnds: {
      statutory: termEnds((day) => kindOf(day) === 'statutory'),
      published: termEnds((day) => kindOf(day) === 'statutory' || kindOf(day) === 'off'),
      any_rest_day: termEnds((day) => !isWorked(texts[day - firstDay]!, named)),
    },
    texts,
    named,
  };
}

function nameDays(data: CalendarData): Map<LocalDate, NamedDay> {
  const named = new Map<LocalDate, NamedDay>();
  for (const { year, holidays } of data.years)
    for (const holiday of holidays)
      for (const kind of ['off', 'statutory', 'worked'] as const)
        for (const day of holiday[kind].split(' ')) if (day !== '') named.set(`${year}-${day}`, { holiday, kind });
  return named;
}

function isWorked(day: LocalDate, named: ReadonlyMap<LocalDate, NamedDay>): boolean {
  const kind = named.get(day)?.kind;
  return kind === undefined ? isoWeekday(day) <= 5 : kind === 'worked';
}

/** The text of an epoch day. */
export function dayText({ texts, firstDay }: Calendar, epochDay: number): LocalDate {
  return texts[epochDay - firstDay] ?? formatEpochDay(epochDay);
}

/** The published calendar that ships with the platform, 2004–2026. */
export const CHINA_CALENDAR: Calendar = createCalendar(PUBLISHED_HOLIDAYS);
