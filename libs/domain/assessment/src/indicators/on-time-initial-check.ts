import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';

/** 投诉按时初查率: decided and told by due ÷ due. Deciding in time and telling late is late (Order 121 Art. 15). */
export function complaintsAreCheckedOnTime(
  facts: TicketFacts,
  department: string,
  rulebook: Rulebook,
): readonly AssessedItem[] {
  const deadline = deadlineOf(facts, rulebook, 'initial-check');
  if (deadline === null) return [];
  const { initialCheck } = facts;
  const inNumerator =
    initialCheck !== null && initialCheck.decidedOn <= deadline.due && initialCheck.toldOn <= deadline.due;
  const evidence = [...movesOf(facts, 'initial-check'), initialCheck];
  return [itemWithDeadline(facts, deadline, { indicator: 'on-time-initial-check', department, inNumerator, evidence })];
}
