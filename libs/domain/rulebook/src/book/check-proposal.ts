import { isRefusal, type LocalDate, type RuleOutcome } from '@redress/kernel';
import type { Rulebook } from './rulebook.js';
import { publishableRuleSet } from './rules/publishable-rule-set.js';
import { publishableYear } from './rules/publishable-year.js';

/** What can be proposed for the rule book. */
export type RulebookProposal = 'rule-set' | 'calendar-year';

/**
 * Whether a proposal could be published on a day: checked when the request is made, so that no approver reads what cannot
 * be, and again when it is published, because the rule book may have changed in between. `asks` is the input of the
 * publishing act as the request holds it, not yet known to be one.
 */
export function checkProposal(kind: RulebookProposal, asks: object, rulebook: Rulebook, today: LocalDate): RuleOutcome {
  const checked = kind === 'rule-set' ? publishableRuleSet(rulebook, asks, today) : publishableYear(rulebook, asks);
  return isRefusal(checked) ? checked : undefined;
}
