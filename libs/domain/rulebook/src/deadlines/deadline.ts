import { addDays, refuse, type LocalDate, type RuleOutcome } from '@redress/kernel';
import type { Calendar } from '../calendar/calendar.js';
import { moveTermEnd } from '../calendar/term-end.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { Limit, LimitCode, RuleSet } from '../rule-sets/rule-set.js';

/** What a deadline is computed from. It is a function of these alone, never a counter that is kept. */
export interface DeadlineInput<Code extends LimitCode = LimitCode> {
  readonly ruleSet: RuleSet;
  readonly calendar: Calendar;
  readonly limit: Code;
  /** The Shanghai day of what starts the limit ({@link Limit.from}); not counted itself. */
  readonly start: LocalDate;
  /** Days granted by approved extensions, in the unit of the limit; see {@link mustBeWithinExtension}. */
  readonly extendedBy?: number;
  /** Whether the ticket was marked complex. */
  readonly complex?: boolean;
}

/** The end of a term. */
export interface Deadline {
  /** The last day on time: later is a breach. */
  readonly due: LocalDate;
  /** The last day by the strictest reading of Art. 45; urging counts toward it. Never after `due`. */
  readonly warn: LocalDate;
  /** True when a year without a holiday notice was counted by weekdays alone: the date may still change. */
  readonly provisional: boolean;
  readonly article: string;
  /** Id of the rule set. */
  readonly ruleSet: string;
  /** Version of the calendar. */
  readonly calendar: string;
}

/** When a limit ends. Undefined only for a notice that the rule set does not ask for. */
export function deadline(input: DeadlineInput<Exclude<LimitCode, 'filing-notice'>>): Deadline;
export function deadline(input: DeadlineInput): Deadline | undefined;
export function deadline(input: DeadlineInput): Deadline | undefined {
  const { ruleSet, calendar, start } = input;
  const limit = ruleSet.limits[input.limit];
  if (limit === null) return undefined;
  const days = (input.complex === true ? (limit.complex ?? limit.days) : limit.days) + (input.extendedBy ?? 0);
  const end = limit.unit === 'working-day' ? endInWorkingDays(calendar, start, days) : endInDays(calendar, start, days);
  return { ...end, article: limit.article, ruleSet: ruleSet.id, calendar: calendar.version };
}

/** An extension goes no further than the limit allows: 15 working days for a verification, once. */
export function mustBeWithinExtension(ruleSet: RuleSet, code: LimitCode, days: number): RuleOutcome {
  const limit: Limit | null = ruleSet.limits[code];
  const most = limit?.extension ?? 0;
  if (Number.isSafeInteger(days) && days > 0 && days <= most) return undefined;
  return refuse(
    'extension-too-long',
    most === 0
      ? '该时限不得延长。 This limit cannot be extended.'
      : `最多可延长${most}个工作日。 It can be extended by at most ${most} working days.`,
  );
}

type End = Pick<Deadline, 'due' | 'warn' | 'provisional'>;

/** A term in working days ends on one, so no holiday moves it. */
function endInWorkingDays(calendar: Calendar, start: LocalDate, days: number): End {
  const { day, provisional } = addWorkingDays(calendar, start, days);
  return { due: day, warn: day, provisional };
}

/** We warn by the statutory days alone and call a breach only when every rest day was granted, so neither errs against the department or the citizen. */
function endInDays(calendar: Calendar, start: LocalDate, days: number): End {
  const lastDay = addDays(start, days);
  const due = moveTermEnd(calendar, lastDay, 'any_rest_day');
  return { due: due.day, warn: moveTermEnd(calendar, lastDay, 'statutory').day, provisional: due.provisional };
}
