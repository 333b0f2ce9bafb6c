import type { LocalDate } from '@redress/kernel';
import {
  deadline,
  governingRuleSet,
  type Calendar,
  type Deadline,
  type DeadlineInput,
  type LimitCode,
} from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';

/**
 * Deadlines by calendar and by everything else that they are a function of. Tickets of a day share theirs, so a year has
 * some thousands, and counting them once takes most of the time out of an assessment.
 */
const counted = new WeakMap<Calendar, Map<string, Deadline>>();

/** When a limit ends that started on a day, under the rule set that governs the day on which the ticket was received. */
export function deadlineOf(
  facts: TicketFacts,
  calendar: Calendar,
  limit: Exclude<LimitCode, 'filing-notice'>,
  start: LocalDate,
  { complex = false, extendedBy = 0 }: Pick<DeadlineInput, 'complex' | 'extendedBy'> = {},
): Deadline {
  const { ruleSet } = governingRuleSet(facts.receivedOn);
  const key = `${ruleSet.digest} ${limit} ${start} ${complex} ${extendedBy}`;
  const known = deadlinesOf(calendar);
  const found = known.get(key) ?? deadline({ ruleSet, calendar, limit, start, complex, extendedBy });
  known.set(key, found);
  return found;
}

function deadlinesOf(calendar: Calendar): Map<string, Deadline> {
  const known = counted.get(calendar) ?? new Map<string, Deadline>();
  counted.set(calendar, known);
  return known;
}
