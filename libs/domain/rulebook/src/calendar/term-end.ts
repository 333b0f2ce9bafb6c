import { addDays, type LocalDate } from '@redress/kernel';
import type { Calendar } from './calendar.js';
import { isWorkingDay, type DayAnswer } from './working-days.js';

/**
 * What counts as the holiday that carries the end of a term onward (Order 121 Art. 45): the statutory days alone, every
 * published day off, or every day that is not worked. Each gives an end no earlier than the one before it.
 */
export type TermEndMode = 'statutory' | 'published' | 'any_rest_day';

/** The end of a term in natural days: the first day after the holiday that its last day falls on, else that day. */
export function moveTermEnd(calendar: Calendar, lastDay: LocalDate, mode: TermEndMode): DayAnswer {
  let day = lastDay;
  while (carriesTermOnward(calendar, day, mode)) day = addDays(day, 1);
  return { day, provisional: [lastDay, day].some((end) => isWorkingDay(calendar, end).provisional) };
}

function carriesTermOnward(calendar: Calendar, day: LocalDate, mode: TermEndMode): boolean {
  switch (mode) {
    case 'statutory':
      return calendar.named.get(day)?.kind === 'statutory';
    case 'published': {
      const kind = calendar.named.get(day)?.kind;
      return kind === 'statutory' || kind === 'off';
    }
    case 'any_rest_day':
      return !isWorkingDay(calendar, day).working;
  }
}
