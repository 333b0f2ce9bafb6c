import { addDays, formatEpochDay, toEpochDay, type LocalDate } from '@redress/kernel';
import { addWorkingDays, CHINA_CALENDAR, isWorkingDay } from '@redress/rulebook';

/** Seconds of the Shanghai wall clock since 1970-01-01T00:00:00 there. */
export type Moment = number;

const SECONDS_PER_DAY = 86_400;

/** What happens in a city happens at full ten minutes, so that much happens at once and the clock is moved seldom. */
export const TICK = 600;

export function momentAt(day: LocalDate, secondOfDay: number): Moment {
  return toEpochDay(day) * SECONDS_PER_DAY + secondOfDay;
}

export function dayOf(moment: Moment): LocalDate {
  return formatEpochDay(Math.floor(moment / SECONDS_PER_DAY));
}

export function secondOfDay(moment: Moment): number {
  return moment % SECONDS_PER_DAY;
}

/** RFC 3339 with the offset of Shanghai. */
export function formatMoment(moment: Moment): string {
  const second = secondOfDay(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dayOf(moment)}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}+08:00`;
}

/** When the day of a moment began. */
export function midnightOf(moment: Moment): Moment {
  return moment - secondOfDay(moment);
}

/** When the next day begins. */
export function midnightAfter(moment: Moment): Moment {
  return midnightOf(moment) + SECONDS_PER_DAY;
}

/** The last full ten minutes before a moment. */
export function atTick(moment: Moment): Moment {
  return moment - (moment % TICK);
}

/** The Shanghai wall clock of Unix milliseconds. */
export function momentOfUnix(milliseconds: number): Moment {
  return Math.floor(milliseconds / 1000) + 8 * 3600;
}

export function isWorked(day: LocalDate): boolean {
  return isWorkingDay(CHINA_CALENDAR, day).working;
}

/** The n-th working day after a day. */
export function workingDaysAfter(day: LocalDate, n: number): LocalDate {
  return addWorkingDays(CHINA_CALENDAR, day, n).day;
}

/** The day itself when it is worked, else the next one that is. */
export function workedFrom(day: LocalDate): LocalDate {
  let worked = day;
  while (!isWorked(worked)) worked = addDays(worked, 1);
  return worked;
}
