import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemOfDay } from './build-item.js';

/**
 * 退单率, lower is better: returned ÷ assigned, in the month of the assignment. It counts against the department that the
 * ticket was assigned to, not the first handler: who returns a ticket is by nature not the one who signed for it. An
 * assignment that was returned more than once counts once.
 */
export function assignmentsAreReturned(facts: TicketFacts): readonly AssessedItem[] {
  return facts.assignments.map((assignment) => {
    const { department, on, returned } = assignment;
    const inNumerator = returned !== null;
    return itemOfDay(on, { indicator: 'return-rate', department, inNumerator, evidence: [assignment, returned] });
  });
}
