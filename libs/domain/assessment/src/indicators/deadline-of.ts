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

/** When a limit ends that started on a day, under the rule set that governs the day on which the ticket was received. */
export function deadlineOf(
  facts: TicketFacts,
  calendar: Calendar,
  limit: Exclude<LimitCode, 'filing-notice'>,
  start: LocalDate,
  terms: Pick<DeadlineInput, 'complex' | 'extendedBy'> = {},
): Deadline {
  return deadline({ ruleSet: governingRuleSet(facts.receivedOn).ruleSet, calendar, limit, start, ...terms });
}
