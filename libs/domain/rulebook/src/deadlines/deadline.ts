import { refuse, toEpochDay, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { dayText, type Calendar } from '../calendar/calendar.js';
import { knows } from '../calendar/term-end.js';
import type { Limit, LimitCode } from '../rule-sets/limit.js';
import type { RuleSet } from '../rule-sets/rule-set.js';
import type { RaisedUrgency } from '../rule-sets/urgency.js';
import { spansOf, type Pause } from './pause.js';
import { carriedEnd, lastCountedDay } from './term.js';

/** What a deadline is computed from. It is a function of these alone, never a counter that is kept. */
export interface DeadlineInput<Code extends LimitCode = LimitCode> {
  readonly ruleSet: RuleSet;
  readonly calendar: Calendar;
  readonly limit: Code;
  /** The Shanghai day of what starts the limit ({@link Limit.from}); not counted itself. */
  readonly start: LocalDate;
  /** Times that are not counted, in any order. */
  readonly pauses?: readonly Pause[];
  /** Granted by approved extensions, in the unit of the limit; see {@link mustBeWithinExtension}. */
  readonly extendedBy?: number;
  /** Whether the ticket was marked complex. */
  readonly complex?: boolean;
  /** The urgency whose own term is counted; absent for the ordinary one. */
  readonly urgency?: RaisedUrgency;
  /** The day from which it is looked at: later pauses are not known yet. Everything is known by default. */
  readonly asOf?: LocalDate;
}

/** The end of a term. */
export interface Deadline {
  /** The last day on time: later is a breach. While the limit is paused, the earliest that it can become. */
  readonly due: LocalDate;
  /** The last day by the strictest reading of Art. 45; urging counts toward it. Never after `due`. */
  readonly warn: LocalDate;
  /** True when a year without a holiday notice was counted by weekdays alone: the date may still change. */
  readonly provisional: boolean;
  /** True while the limit stands still. */
  readonly paused: boolean;
  readonly article: string;
  /** Id of the rule set. */
  readonly ruleSet: string;
  /** Version of the calendar. */
  readonly calendar: string;
}

/** Every limit that each rule set sets. */
export type SetLimitCode = Exclude<LimitCode, 'filing-notice'>;

/** When a limit ends. Undefined only for a notice that the rule set does not ask for. */
export function deadline(input: DeadlineInput<SetLimitCode>): Deadline;
export function deadline(input: DeadlineInput): Deadline | undefined;
export function deadline(input: DeadlineInput): Deadline | undefined {
  const { ruleSet, calendar } = input;
  const limit = ruleSet.limits[input.limit];
  if (limit === null) return undefined;
  const start = toEpochDay(input.start);
  const spans = input.pauses === undefined ? [] : spansOf(input.pauses, input.asOf);
  const last = lastCountedDay(calendar, limit.unit, start, lengthOf(limit, input), spans);
  // A term in working days ends on one, so no holiday moves it.
  const ends = limit.unit === 'working-day' ? [last] : carried(ruleSet, calendar, last, spans);
  const end = ends.at(-1)!;
  const due = dayText(calendar, end);
  return {
    due,
    warn: dayText(calendar, ends[0]!),
    provisional: isProvisional(calendar, limit, start, last, end),
    paused: input.pauses?.some((pause) => isOpen(pause, input.asOf, due)) ?? false,
    article: limit.article,
    ruleSet: ruleSet.id,
    calendar: calendar.version,
  };
}

/** How many units the limit has in this case. */
export function lengthOf(
  limit: Limit,
  { complex, urgency, extendedBy }: Pick<DeadlineInput, 'complex' | 'urgency' | 'extendedBy'>,
): number {
  const ofUrgency = urgency && limit.urgency?.[urgency];
  const own = complex === true ? (limit.complex ?? limit.length) : limit.length;
  return (ofUrgency ?? own) + (extendedBy ?? 0);
}

/** An extension goes no further than the limit allows: 15 working days for a verification, once. */
export function mustBeWithinExtension(ruleSet: RuleSet, code: LimitCode, length: number): RuleOutcome {
  const limit: Limit | null = ruleSet.limits[code];
  const most = limit?.extension?.length ?? 0;
  if (Number.isSafeInteger(length) && length > 0 && length <= most) return undefined;
  if (most === 0) return refuse('not-extendable', { limit: code });
  return refuse('extension-too-long', { most, unit: limit!.unit, article: limit!.extension!.article });
}

/** The units of limits as people call them. */
export const UNIT_NAMES = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'natural-day': { zh: '日', en: 'days' },
  year: { zh: '年', en: 'years' },
} as const;

/** We warn by the strictest reading and call a breach by the mildest, so neither errs against the department or the citizen. */
function carried({ counting }: RuleSet, calendar: Calendar, last: number, spans: Parameters<typeof carriedEnd>[3]) {
  return [counting.warn, counting.breach].map((mode) => carriedEnd(calendar, last, mode, spans));
}

/** Natural days are counted without a calendar, which only their end needs. */
function isProvisional(calendar: Calendar, { unit }: Limit, start: number, last: number, due: number): boolean {
  if (unit === 'working-day') return start < calendar.firstDay - 1 || due > calendar.lastDay;
  return !knows(calendar, last) || !knows(calendar, due);
}

function isOpen({ from, to }: Pause, asOf: LocalDate | undefined, due: LocalDate): boolean {
  if (from > due) return false;
  return asOf === undefined ? to === null : from <= asOf && (to ?? asOf) >= asOf;
}
