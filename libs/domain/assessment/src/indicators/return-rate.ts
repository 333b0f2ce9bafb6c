import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/**
 * 退单率, lower is better: returned ÷ assigned, in the month of the assignment. It counts against the department that the
 * ticket was assigned to, not the first handler: who returns a ticket is by nature not the one who signed for it. An
 * assignment that was returned more than once counts once.
 */
export function assignmentsAreReturned(assessed: AssessedRound): readonly AssessedItem[] {
  return assessed.round.assignments.map((assignment) => {
    const { department, on, returns } = assignment;
    const inNumerator = returns.length > 0;
    const evidence = [assignment, returns[0]];
    return itemOfDay({ ...assessed, department }, on, { indicator: 'return-rate', inNumerator, evidence });
  });
}
