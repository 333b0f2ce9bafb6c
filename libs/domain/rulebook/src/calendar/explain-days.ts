import { addDays, isoWeekday, type LocalDate } from '@redress/kernel';
import type { Calendar } from './calendar.js';
import { isWorkingDay } from './working-days.js';

/** One day of a term in working days, as it is shown to whoever asks why a deadline falls where it does. */
export interface ExplainedDay {
  readonly day: LocalDate;
  /** The how-manieth working day it is; null when skipped. */
  readonly counted: number | null;
  readonly reason: 'working-day' | 'make-up-working-day' | 'weekend' | 'statutory-holiday' | 'published-day-off';
  /** The holiday behind a day off or make-up day. */
  readonly holiday: { readonly zh: string; readonly en: string } | null;
  readonly provisional: boolean;
}

/** Each day after `start` up to and including `end`: counted or skipped, and why. The start is not counted (Art. 45). */
export function explainDays(calendar: Calendar, start: LocalDate, end: LocalDate): readonly ExplainedDay[] {
  const days: ExplainedDay[] = [];
  let count = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    const { working, provisional } = isWorkingDay(calendar, day);
    const holiday = calendar.named.get(day)?.holiday;
    days.push({
      day,
      counted: working ? ++count : null,
      reason: reasonOf(calendar, day),
      holiday: holiday === undefined ? null : { zh: holiday.zh, en: holiday.en },
      provisional,
    });
  }
  return days;
}

function reasonOf(calendar: Calendar, day: LocalDate): ExplainedDay['reason'] {
  switch (calendar.named.get(day)?.kind) {
    case 'statutory':
      return 'statutory-holiday';
    case 'off':
      return 'published-day-off';
    case 'worked':
      return 'make-up-working-day';
    case undefined:
      return isoWeekday(day) <= 5 ? 'working-day' : 'weekend';
  }
}
