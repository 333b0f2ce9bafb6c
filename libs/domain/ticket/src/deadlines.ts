import type { LocalDate } from '@redress/kernel';
import {
  CHINA_CALENDAR,
  clockInput,
  deadline,
  explainDeadline,
  governingRuleSet,
  LIMIT_CODES,
  type Deadline,
  type DeadlineInput,
  type ExplainedDeadline,
  type LimitCode,
} from '@redress/rulebook';
import type { RegisteredTicket } from './ticket.js';

/** A limit that runs for a ticket right now. */
export interface RunningLimit extends Deadline {
  readonly limit: LimitCode;
}

/**
 * The limits that wait for somebody, the earliest due first: what an operator has to watch. They are computed from the
 * ticket's clocks under the rule set that governs it, never kept.
 */
export function runningLimits(ticket: RegisteredTicket): readonly RunningLimit[] {
  return LIMIT_CODES.flatMap((limit) => {
    const input = ticket.clocks[limit]?.stopped === false ? inputOf(ticket, limit) : undefined;
    const end = input && deadline(input);
    return end === undefined ? [] : [{ limit, ...end }];
  }).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Why a limit of the ticket ends when it does. Undefined when it has not started or the rule set sets none. */
export function explainLimit(
  ticket: RegisteredTicket,
  limit: LimitCode,
  asOf?: LocalDate,
): (ExplainedDeadline & { readonly running: boolean }) | undefined {
  const input = inputOf(ticket, limit, asOf);
  const explained = input && explainDeadline(input);
  return explained && { running: ticket.clocks[limit]?.stopped === false, ...explained };
}

function inputOf(
  { receivedOn, anonymous, complex, clocks }: RegisteredTicket,
  limit: LimitCode,
  asOf?: LocalDate,
): DeadlineInput | undefined {
  // Nobody is known who could be told.
  if (limit === 'filing-notice' && anonymous) return undefined;
  const clock = clocks[limit];
  const { ruleSet } = governingRuleSet(receivedOn);
  return clock && clockInput(clock, { ruleSet, calendar: CHINA_CALENDAR, limit, complex, ...(asOf && { asOf }) });
}
