import { formatEpochDay, isoWeekday, toEpochDay, type LocalDate } from '@redress/kernel';
import type { NamedDay } from '../calendar/calendar.js';
import { isWorkingDay } from '../calendar/working-days.js';
import type { Limit, LimitCode, PauseReason } from '../rule-sets/limit.js';
import type { RaisedUrgency } from '../rule-sets/urgency.js';
import { deadline, lengthOf, type Deadline, type DeadlineInput, type SetLimitCode } from './deadline.js';
import { spansOf, type Pause } from './pause.js';
import { lastCountedDay } from './term.js';

/** Why a day of a term was counted, skipped or passed over. */
export type DayReason =
  | 'working-day'
  | 'make-up-working-day'
  | 'natural-day'
  | 'weekend'
  | 'statutory-holiday'
  | 'published-day-off'
  | 'paused'
  /** The first day after the holiday on which the term would have ended (Order 121 Art. 45). */
  | 'first-day-after';

/** One day of a term, as it is shown to whoever asks why a deadline falls where it does. */
export interface ExplainedDay {
  readonly day: LocalDate;
  /** The how-manieth counted day it is; null when it is not counted. */
  readonly counted: number | null;
  readonly reason: DayReason;
  /** The holiday behind a day off or make-up day. */
  readonly holiday: { readonly zh: string; readonly en: string } | null;
  /** Why the clock stood still; the article is null where the rule set names none for it. */
  readonly pause: { readonly reason: PauseReason | null; readonly article: string | null } | null;
  /** True when the year has no notice, so that the day was guessed by its weekday. */
  readonly provisional: boolean;
}

/** A deadline with all that it follows from. */
export interface ExplainedDeadline extends Deadline {
  readonly limit: LimitCode;
  readonly zh: string;
  readonly en: string;
  readonly clock: Limit['clock'];
  readonly unit: Limit['unit'];
  /** How many units, extensions included. */
  readonly length: number;
  readonly start: LocalDate;
  /** The urgency whose own term is counted, from the day on which it was stated; null for the ordinary term. */
  readonly urgency: RaisedUrgency | null;
  /** Hex SHA-256 of the rule set. */
  readonly ruleSetDigest: string;
  /** Where the days of the calendar come from. */
  readonly calendarSource: string;
  readonly countingArticle: string;
  /** Each day after the start up to and including `due`. */
  readonly days: readonly ExplainedDay[];
}

/** Why a limit ends when it does. Undefined only for a notice that the rule set does not ask for. */
export function explainDeadline(input: DeadlineInput<SetLimitCode>): ExplainedDeadline;
export function explainDeadline(input: DeadlineInput): ExplainedDeadline | undefined;
export function explainDeadline(input: DeadlineInput): ExplainedDeadline | undefined {
  const { ruleSet, calendar, start } = input;
  const limit = ruleSet.limits[input.limit];
  const end = deadline(input);
  if (limit === null || end === undefined) return undefined;
  const { zh, en, clock, unit } = limit;
  return {
    ...end,
    limit: input.limit,
    zh,
    en,
    clock,
    unit,
    length: lengthOf(limit, input),
    start,
    urgency: input.urgency ?? null,
    ruleSetDigest: ruleSet.digest,
    calendarSource: calendar.source,
    countingArticle: ruleSet.counting.article,
    days: explainDays(input, limit, end.due),
  };
}

function explainDays(input: DeadlineInput, limit: Limit, due: LocalDate): readonly ExplainedDay[] {
  const { calendar, pauses = [], asOf } = input;
  const start = toEpochDay(input.start);
  const spans = spansOf(pauses, asOf);
  const lastCounted = lastCountedDay(calendar, limit.unit, start, lengthOf(limit, input), spans);
  const days: ExplainedDay[] = [];
  let count = 0;
  for (let epochDay = start + 1; epochDay <= toEpochDay(due); epochDay++) {
    const day = formatEpochDay(epochDay);
    const { working, provisional } = isWorkingDay(calendar, day);
    const named = calendar.named.get(day);
    const paused = spans.some(({ first, last }) => first <= epochDay && epochDay <= last);
    const isCounted = !paused && epochDay <= lastCounted && (working || limit.unit !== 'working-day');
    days.push({
      day,
      counted: isCounted ? ++count : null,
      reason: reasonOf(day, { named, paused, isCounted, isDue: day === due, limit }),
      holiday: named === undefined ? null : { zh: named.holiday.zh, en: named.holiday.en },
      pause: paused ? pauseOn(day, pauses, limit) : null,
      provisional,
    });
  }
  return days;
}

interface DayFacts {
  readonly named: NamedDay | undefined;
  readonly paused: boolean;
  readonly isCounted: boolean;
  readonly isDue: boolean;
  readonly limit: Limit;
}

function reasonOf(day: LocalDate, { named, paused, isCounted, isDue, limit }: DayFacts): DayReason {
  if (paused) return 'paused';
  if (isCounted && limit.unit !== 'working-day') return 'natural-day';
  if (isDue && !isCounted) return 'first-day-after';
  switch (named?.kind) {
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

function pauseOn(day: LocalDate, pauses: readonly Pause[], limit: Limit): ExplainedDay['pause'] {
  const reason = pauses.find(({ from, to }) => from <= day && (to === null || day <= to))?.reason ?? null;
  return { reason, article: pauseArticle(limit, reason) };
}

/** The article by which the limit stands still; any of them when no reason is named, null when there is none. */
export function pauseArticle({ pausedBy = [] }: Limit, reason: PauseReason | null): string | null {
  return pausedBy.find((pause) => reason === null || pause.reason === reason)?.article ?? null;
}
