import type { LocalDate } from '@redress/kernel';
import {
  clockDeadline,
  deadline,
  governingRuleSet,
  type Calendar,
  type Deadline,
  type LimitClock,
  type LimitCode,
  type SetLimitCode,
} from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';

/**
 * Deadlines by calendar and by everything else that they are a function of. Tickets of a day share theirs, so a year has
 * some thousands, and counting them once takes most of the time out of an assessment.
 */
const counted = new WeakMap<Calendar, Map<string, Deadline>>();

/** When a limit of the ticket ends, pauses and approved extensions included. Null when it has not started. */
export function deadlineOf(facts: TicketFacts, calendar: Calendar, limit: SetLimitCode): Deadline | null {
  const clock = facts.clocks[limit];
  if (clock === undefined) return null;
  return isPlain(clock)
    ? plainDeadline(facts, calendar, limit, clock.start)
    : clockDeadline(clock, { ...rulesOf(facts), calendar, limit });
}

/** When a limit ends that started on a day and knew neither pause nor extension. */
export function plainDeadline(facts: TicketFacts, calendar: Calendar, limit: SetLimitCode, start: LocalDate): Deadline {
  const { ruleSet, complex } = rulesOf(facts);
  const key = `${ruleSet.digest} ${limit} ${start} ${complex}`;
  const known = deadlinesOf(calendar);
  const found = known.get(key) ?? deadline({ ruleSet, calendar, limit, start, complex });
  known.set(key, found);
  return found;
}

/** The events behind the days that a limit of the ticket left out or began anew. */
export function movesOf({ clockMoves }: TicketFacts, limit: LimitCode): TicketFacts['clockMoves'] {
  return clockMoves.filter((move) => move.limit === limit);
}

function isPlain({ pauses, extensions }: LimitClock): boolean {
  return pauses.length === 0 && extensions.length === 0;
}

function rulesOf({ receivedOn, classified }: TicketFacts) {
  return { ruleSet: governingRuleSet(receivedOn).ruleSet, complex: classified?.complex === true };
}

function deadlinesOf(calendar: Calendar): Map<string, Deadline> {
  const known = counted.get(calendar) ?? new Map<string, Deadline>();
  counted.set(calendar, known);
  return known;
}
