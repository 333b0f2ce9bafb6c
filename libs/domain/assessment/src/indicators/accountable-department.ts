import { DISPATCH_DESK } from '@redress/offices';
import type { RoundFacts } from '../facts/round-facts.js';

/**
 * The department that answers for a round: the first handler 首办, who stays accountable after a transfer; before anybody
 * signed, the department that has the ticket. What was never assigned lies with the dispatch desk.
 */
export function accountableDepartment({ firstHandler, assignedTo }: RoundFacts): string {
  return firstHandler?.department ?? assignedTo ?? DISPATCH_DESK;
}
