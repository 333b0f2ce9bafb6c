import { DISPATCH_DESK } from '@redress/offices';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemOfDay } from './build-item.js';

/**
 * 退单率, lower is better: returns that were rejected ÷ assigned, in the month of the assignment. It counts against the
 * department that the ticket was assigned to, not the first handler: who returns a ticket is by nature not the one who signed
 * for it. An upheld return is a misassignment 误派: of the same assignments, those count on the dispatch desk's own line. An
 * assignment that was returned more than once counts once on each side.
 */
export function assignmentsAreReturned(assessed: AssessedRound): readonly AssessedItem[] {
  return assessed.round.assignments.flatMap((assignment) => {
    const { on, returns } = assignment;
    const share = (department: string, outcome: 'rejected' | 'upheld') => {
      const returned = returns.find((each) => each.outcome === outcome);
      const [inNumerator, evidence] = [returned !== undefined, [assignment, returned]];
      const item = { indicator: 'return-rate', inNumerator, evidence } as const;
      return itemOfDay(assessed, on, item, { department, because: null });
    };
    return [share(assignment.department, 'rejected'), share(DISPATCH_DESK, 'upheld')];
  });
}
