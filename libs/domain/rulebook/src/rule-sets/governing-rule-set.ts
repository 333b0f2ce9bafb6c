import type { LocalDate } from '@redress/kernel';
import type { RuleSet } from './rule-set.js';
import { OPTIONAL_RULE_SETS, RULE_SETS } from './shipped-rule-sets.js';

/** The shipped rule set of a name, the optional ones included; undefined when there is none. */
export function findRuleSet(id: string): RuleSet | undefined {
  return [...RULE_SETS, ...OPTIONAL_RULE_SETS].find((ruleSet) => ruleSet.id === id);
}

/**
 * The rule set that governs a ticket: the one in force on the day it was received. A day before the first one is judged
 * by the first, and marked, so that old messages can be imported without pretending that the law was already in force.
 */
export function governingRuleSet(
  receivedOn: LocalDate,
  ruleSets: readonly [RuleSet, ...RuleSet[]] = RULE_SETS,
): { readonly ruleSet: RuleSet; readonly beforeFirst: boolean } {
  const ruleSet = ruleSets.findLast(({ effectiveFrom }) => effectiveFrom <= receivedOn);
  return ruleSet === undefined ? { ruleSet: ruleSets[0], beforeFirst: true } : { ruleSet, beforeFirst: false };
}
