import { addDays, formatEpochDay, toEpochDay, type LocalDate } from '@redress/kernel';
import type { Calendar, TermEndMode } from '../calendar/calendar.js';
import { termEnd } from '../calendar/term-end.js';
import { nthWorkingDay, workingDaysBetween } from '../calendar/working-days.js';
import type { Limit } from '../rule-sets/limit.js';
import type { Span } from './pause.js';

/**
 * The last counted day of a term, in epoch days: the first day and paused days are not counted (Order 121 Art. 45, 22).
 * Each round adds the paused days met so far, until no further one is met.
 */
export function lastCountedDay(
  calendar: Calendar,
  unit: Limit['unit'],
  startedOn: number,
  length: number,
  pauses: readonly Span[],
): number {
  const start = eveOfCounting(startedOn, pauses);
  const inWorkingDays = unit === 'working-day';
  const days = unit === 'year' ? daysOfYears(start, length) : length;
  const end = (n: number) => (inWorkingDays ? nthWorkingDay(calendar, start, n) : start + n);
  let last = end(days);
  for (let paused = 0; pauses.length > 0;) {
    const met = pauses.reduce((sum, { first, last: end }) => {
      const [from, to] = [Math.max(first - 1, start), Math.min(end, last)];
      if (to <= from) return sum;
      return sum + (inWorkingDays ? workingDaysBetween(calendar, from, to) : to - from);
    }, 0);
    if (met === paused) break;
    paused = met;
    last = end(days + paused);
  }
  return last;
}

/**
 * The day before the first that is counted: the start, or the last day of the pause that follows it at once. A term in
 * years has as many days as lie after this one, else one that begins in a pause over 29 February would be a day too long.
 */
function eveOfCounting(start: number, pauses: readonly Span[]): number {
  return pauses.find(({ first, last }) => first <= start + 1 && start < last)?.last ?? start;
}

/** Where the end of a term in natural days is carried: past the holiday by the mode, and past a pause that it meets there. */
export function carriedEnd(calendar: Calendar, lastDay: number, mode: TermEndMode, pauses: readonly Span[]): number {
  const end = termEnd(calendar, lastDay, mode);
  const pause = pauses.find(({ first, last }) => first <= end && end <= last);
  return pause === undefined ? end : carriedEnd(calendar, pause.last + 1, mode, pauses);
}

/** Days until the same day so many years later; on 29 February, until the last day of February where there is no other. */
function daysOfYears(start: number, years: number): number {
  const day = formatEpochDay(start);
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same: LocalDate = `${year}${day.slice(4)}`;
  return toEpochDay(same.endsWith('02-29') ? addDays(`${year}-03-01`, -1) : same) - start;
}
