import { canonicalDigest, formatEpochDay, toEpochDay, weekdayOfEpochDay, type LocalDate } from '@redress/kernel';
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
  const length = lastDay - firstDay + 1;
  const kinds: (NamedDay['kind'] | undefined)[] = Array.from({ length });
  for (const [day, { kind }] of named) kinds[toEpochDay(day) - firstDay] = kind;
  const isWorked = (i: number): boolean =>
    kinds[i] === undefined ? weekdayOfEpochDay(firstDay + i) <= 5 : kinds[i] === 'worked';
  const workingDays: number[] = [];
  const workingDaysUpTo = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    if (isWorked(i)) workingDays.push(firstDay + i);
    workingDaysUpTo[i] = workingDays.length;
  }
  const termEnds = (carriesOnward: (i: number) => boolean): Int32Array => {
    const ends = new Int32Array(length);
    for (let i = length - 1; i >= 0; i--) ends[i] = carriesOnward(i) ? (ends[i + 1] ?? firstDay + i + 1) : firstDay + i;
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
      statutory: termEnds((i) => kinds[i] === 'statutory'),
      published: termEnds((i) => kinds[i] === 'statutory' || kinds[i] === 'off'),
      any_rest_day: termEnds((i) => !isWorked(i)),
    },
    texts: Array.from({ length }, (_, i) => formatEpochDay(firstDay + i)),
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

/** The text of an epoch day. */
export function dayText({ texts, firstDay }: Calendar, epochDay: number): LocalDate {
  return texts[epochDay - firstDay] ?? formatEpochDay(epochDay);
}

/** The published calendar that ships with the platform, 2004–2026. */
export const CHINA_CALENDAR: Calendar = createCalendar(PUBLISHED_HOLIDAYS);
