import type { TicketFacts } from '../facts/ticket-facts.js';

/**
 * The department that answers for a ticket: the first handler 首办, who stays accountable after a transfer; before anybody
 * signed, the department that has the ticket. Null when it was never assigned.
 */
export function accountableDepartment(facts: TicketFacts): string | null {
  return facts.signedFor?.department ?? facts.assignments.at(-1)?.department ?? null;
}
