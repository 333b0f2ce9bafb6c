import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';

/** 举报按时核查率: decided on filing by due, approved extension included ÷ due (Order 121 Art. 35). */
export function reportsAreVerifiedOnTime(
  facts: TicketFacts,
  department: string,
  rulebook: Rulebook,
): readonly AssessedItem[] {
  const deadline = deadlineOf(facts, rulebook, 'verification');
  if (deadline === null) return [];
  const { verification, extension } = facts;
  const inNumerator = verification !== null && verification.decidedOn <= deadline.due;
  const evidence = [extension, ...movesOf(facts, 'verification'), verification];
  return [itemWithDeadline(facts, deadline, { indicator: 'on-time-verification', department, inNumerator, evidence })];
}
