import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf } from './deadline-of.js';

/** 按时签收率: signed for by due ÷ due. The clock starts at receipt, so bouncing a ticket gains nobody time. */
export function ticketsAreSignedForOnTime(
  facts: TicketFacts,
  department: string,
  rulebook: Rulebook,
): readonly AssessedItem[] {
  const deadline = deadlineOf(facts, rulebook, 'sign-for');
  if (deadline === null) return [];
  const { signedFor } = facts;
  const inNumerator = signedFor !== null && signedFor.on <= deadline.due;
  const evidence = [facts.assignments.at(-1), signedFor];
  return [itemWithDeadline(facts, deadline, { indicator: 'signed-for-on-time', department, inNumerator, evidence })];
}
