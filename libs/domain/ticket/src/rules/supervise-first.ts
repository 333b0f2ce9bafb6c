import { refuse, type RuleOutcome } from '@redress/kernel';
import { rulesFor } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { RegisteredTicket } from '../ticket.js';

/** Regulate first, mediate second 先监管、后调解: in the categories of the rule set, mediation opens after the supervisory check. */
export function mustBeSupervisedFirst(ticket: RegisteredTicket, { rulebook }: Books): RuleOutcome {
  const { category, supervised } = ticket;
  const { superviseFirst } = rulesFor(rulebook, ticket).ruleSet;
  if (supervised || category === null || !superviseFirst.categories.includes(category)) return undefined;
  return refuse('supervisory-check-missing', { article: superviseFirst.article });
}
