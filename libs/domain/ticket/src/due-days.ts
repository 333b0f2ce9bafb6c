import type { LocalDate } from '@redress/kernel';
import {
  clockInput,
  deadline,
  explainDeadline,
  LIMIT_CODES,
  rulesFor,
  type ClockName,
  type Deadline,
  type DeadlineInput,
  type ExplainedDeadline,
  type LimitCode,
  type Rulebook,
} from '@redress/rulebook';
import type { TicketClock } from './clocks.js';
import type { RegisteredTicket } from './ticket.js';

/** A limit that runs for a ticket right now. */
export interface RunningLimit extends Deadline {
  readonly limit: LimitCode;
}

/** A clock of the ticket with the days on which its limit ends. */
export interface DueClock extends Deadline {
  readonly limit: LimitCode;
  readonly kind: ClockName;
  readonly clock: TicketClock;
}

/**
 * Every clock that has started, with its due day under the rules that judge the ticket; a stopped one too. A limit that the
 * rule set does not set, or that concerns nobody, has none. Throws `UnknownRulesError`.
 */
export function dueClocks(ticket: RegisteredTicket, rulebook: Rulebook): readonly DueClock[] {
  const rules = rulesFor(rulebook, ticket);
  return LIMIT_CODES.flatMap((limit) => {
    const input = inputOf(ticket, rules, limit);
    const end = input && deadline(input);
    return end === undefined
      ? []
      : [{ ...end, limit, kind: rules.ruleSet.limits[limit]!.clock, clock: ticket.clocks[limit]! }];
  });
}

/**
 * The limits that wait for somebody, the earliest due first: what an operator has to watch. They are computed from the
 * ticket's clocks under the rules that judge it, never kept. Throws when the rulebook does not hold these rules.
 */
export function runningLimits(ticket: RegisteredTicket, rulebook: Rulebook): readonly RunningLimit[] {
  return dueClocks(ticket, rulebook)
    .filter(({ clock }) => !clock.stopped)
    .map(({ clock: _, kind: __, ...running }) => running)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The last day on time of a limit that has started; undefined where the rule set sets none. */
export function dueOf(ticket: RegisteredTicket, limit: LimitCode, rulebook: Rulebook): Deadline | undefined {
  const input = inputOf(ticket, rulesFor(rulebook, ticket), limit);
  return input && deadline(input);
}

/** Whether a limit has ended by a day. One that stands still has not, for nobody knows yet when it will. */
export function isOver(ticket: RegisteredTicket, limit: LimitCode, day: LocalDate, rulebook: Rulebook): boolean {
  const end = dueOf(ticket, limit, rulebook);
  return end !== undefined && !end.paused && day > end.due;
}

/** Why a limit of the ticket ends when it does. Undefined when it has not started or the rule set sets none. */
export function explainLimit(
  ticket: RegisteredTicket,
  rulebook: Rulebook,
  limit: LimitCode,
  asOf?: LocalDate,
): (ExplainedDeadline & { readonly running: boolean }) | undefined {
  const input = inputOf(ticket, rulesFor(rulebook, ticket), limit, asOf);
  const explained = input && explainDeadline(input);
  return explained && { running: ticket.clocks[limit]?.stopped === false, ...explained };
}

function inputOf(
  ticket: RegisteredTicket,
  rules: Pick<DeadlineInput, 'ruleSet' | 'calendar'>,
  limit: LimitCode,
  asOf?: LocalDate,
): DeadlineInput | undefined {
  const { anonymous, complex, urgencies, clocks } = ticket;
  // Nobody is known who could be told.
  if (limit === 'filing-notice' && anonymous) return undefined;
  const clock = clocks[limit];
  if (clock === undefined) return undefined;
  const reading = { ruleSet: rules.ruleSet, calendar: rules.calendar, limit, complex, urgencies };
  return clockInput(clock, asOf === undefined ? reading : { ...reading, asOf });
}
