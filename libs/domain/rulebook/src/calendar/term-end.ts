import { formatEpochDay, toEpochDay, type LocalDate } from '@redress/kernel';
import type { Calendar, TermEndMode } from './calendar.js';
import { isWorkedOrGuessed, type DayAnswer } from './working-days.js';

/** The end of a term in natural days: the first day after the holiday that its last day falls on, else that day. */
export function moveTermEnd(calendar: Calendar, lastDay: LocalDate, mode: TermEndMode): DayAnswer {
  const end = termEnd(calendar, toEpochDay(lastDay), mode);
  return { day: formatEpochDay(end), provisional: [toEpochDay(lastDay), end].some((day) => !knows(calendar, day)) };
}

/** {@link moveTermEnd} in epoch days. In a year without a notice, only weekends are known to be no working days. */
export function termEnd(calendar: Calendar, lastDay: number, mode: TermEndMode): number {
  let end = calendar.termEnds[mode][lastDay - calendar.firstDay] ?? lastDay;
  if (mode === 'any_rest_day' && !knows(calendar, end)) while (!isWorkedOrGuessed(calendar, end)) end++;
  return end;
}

/** Whether the year of an epoch day has a notice. */
export function knows(calendar: Calendar, day: number): boolean {
  return day >= calendar.firstDay && day <= calendar.lastDay;
}
