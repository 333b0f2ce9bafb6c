import type { LocalDate } from '@redress/kernel';
import type { TicketFacts, WithdrawalFact } from '../facts/ticket-facts.js';

/**
 * The withdrawal under which the ticket stood when the due day ended. A withdrawal on the due day itself still counts as
 * before it was due, for the department had the rest of that day. One that lapsed by then, because the ticket was opened
 * again, excuses nothing.
 */
export function withdrawnWhenDue(facts: TicketFacts, due: LocalDate): WithdrawalFact | undefined {
  return facts.withdrawals.find(({ on, reopened }) => on <= due && (reopened === null || reopened.on > due));
}
