import { formatEpochDay, toEpochDay, type LocalDate } from '@redress/kernel';
import type { Calendar } from './calendar.js';

/**
 * Whether a day is worked. `provisional` says that the answer is a guess by the weekday alone, because the calendar does
 * not hold the year; nobody may rely on it without showing that.
 */
export interface WorkingDayAnswer {
  readonly working: boolean;
  readonly provisional: boolean;
}

/** A day counted to; `provisional` as in {@link WorkingDayAnswer}. */
export interface DayAnswer {
  readonly day: LocalDate;
  readonly provisional: boolean;
}

/** Whether the day is worked: Monday to Friday and make-up working days, without published days off. */
export function isWorkingDay(calendar: Calendar, day: LocalDate): WorkingDayAnswer {
  const epochDay = toEpochDay(day);
  return { working: isWorkedOrGuessed(calendar, epochDay), provisional: !isKnown(calendar, epochDay) };
}

/**
 * The n-th working day after `day`, which itself is not counted (Order 121 Art. 45). Zero gives the day itself.
 * Throws a RangeError when n is negative or no integer.
 */
export function addWorkingDays(calendar: Calendar, day: LocalDate, n: number): DayAnswer {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Cannot count ${n} working days onward`);
  if (n === 0) return { day, provisional: false };
  const start = toEpochDay(day);
  const end = nthWorkingDay(calendar, start, n);
  return { day: formatEpochDay(end), provisional: start < calendar.firstDay - 1 || end > calendar.lastDay };
}

/** {@link addWorkingDays} in epoch days, for n of at least 1. Costs the same for any n while the years are known. */
export function nthWorkingDay(calendar: Calendar, start: number, n: number): number {
  if (start >= calendar.firstDay - 1 && start <= calendar.lastDay) {
    const end = calendar.workingDays[countUpTo(calendar, start) + n - 1];
    if (end !== undefined) return end;
  }
  let day = start;
  for (let left = n; left > 0;) if (isWorkedOrGuessed(calendar, ++day)) left--;
  return day;
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
export function countWorkingDays(
  calendar: Calendar,
  from: LocalDate,
  to: LocalDate,
): { readonly count: number; readonly provisional: boolean } {
  if (to < from) {
    const { count, provisional } = countWorkingDays(calendar, to, from);
    return { count: -count, provisional };
  }
  const [start, end] = [toEpochDay(from), toEpochDay(to)];
  const provisional = end > start && (start < calendar.firstDay - 1 || end > calendar.lastDay);
  return { count: workingDaysBetween(calendar, start, end), provisional };
}

/** The earliest day after which no more than `n` working days lie up to and including `day`: how far back a window reaches. */
export function earliestWithin(calendar: Calendar, day: LocalDate, n: number): LocalDate {
  const end = toEpochDay(day);
  let start = end;
  while (workingDaysBetween(calendar, start - 1, end) <= n) start--;
  return formatEpochDay(start);
}

/** {@link countWorkingDays} in epoch days, for an end that is not before the start. */
export function workingDaysBetween(calendar: Calendar, start: number, end: number): number {
  if (start >= calendar.firstDay - 1 && end <= calendar.lastDay)
    return countUpTo(calendar, end) - countUpTo(calendar, start);
  let count = 0;
  for (let day = start + 1; day <= end; day++) if (isWorkedOrGuessed(calendar, day)) count++;
  return count;
}

/** Whether an epoch day is worked: by the notice of its year, else by the weekday alone. */
export function isWorkedOrGuessed(calendar: Calendar, epochDay: number): boolean {
  return isKnown(calendar, epochDay)
    ? countUpTo(calendar, epochDay) > countUpTo(calendar, epochDay - 1)
    : isWeekday(epochDay);
}

function isKnown(calendar: Calendar, epochDay: number): boolean {
  return epochDay >= calendar.firstDay && epochDay <= calendar.lastDay;
}

/** Known working days up to and including a day; zero on the eve of the first known day. */
function countUpTo(calendar: Calendar, epochDay: number): number {
  return calendar.workingDaysUpTo[epochDay - calendar.firstDay] ?? 0;
}

/** Monday to Friday; 1970-01-01 was a Thursday. */
function isWeekday(epochDay: number): boolean {
  return (((epochDay + 3) % 7) + 7) % 7 < 5;
}
