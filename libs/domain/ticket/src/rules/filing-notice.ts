import { rulesFor } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { RegisteredTicket } from '../ticket.js';

/**
 * Whether the reporter has to be told of the filing decision: the rule set sets a limit for it (Order 20 Art. 31), or the reason
 * not to file owes it (Order 121 Art. 34: we have no power), and it is known whom to tell.
 */
export function noticeIsOwed(ticket: RegisteredTicket, { rulebook }: Books, notFiledFor?: string): boolean {
  const { limits, notFilingReasons } = rulesFor(rulebook, ticket).ruleSet;
  const reason = notFilingReasons.find(({ code }) => code === notFiledFor);
  return !ticket.anonymous && (limits['filing-notice'] !== null || reason?.owesNotice !== undefined);
}
