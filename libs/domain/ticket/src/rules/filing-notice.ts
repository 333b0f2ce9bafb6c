import { rulesFor } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { RegisteredTicket } from '../ticket.js';

/**
 * Whether the reporter has to be told of the filing decision: the rule set sets a limit for it (Order 20 Art. 31; Order 121
 * where a law requires it), and it is known whom to tell.
 */
export function noticeIsOwed(ticket: RegisteredTicket, { rulebook }: Books): boolean {
  return !ticket.anonymous && rulesFor(rulebook, ticket).ruleSet.limits['filing-notice'] !== null;
}
