import type { RoundFacts } from '../facts/round-facts.js';

/**
 * The department that answers for a round: the first handler 首办, who stays accountable after a transfer; before anybody
 * signed, the department that has the ticket. Null when it was never assigned.
 */
export function accountableDepartment({ firstHandler, assignedTo }: RoundFacts): string | null {
  return firstHandler?.department ?? assignedTo;
}
