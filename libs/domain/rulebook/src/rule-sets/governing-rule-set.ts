import { canonicalDigest, type LocalDate } from '@redress/kernel';
import { ORDER_121 } from './order-121.js';
import { ORDER_20 } from './order-20.js';
import type { RuleSet, RuleSetData } from './rule-set.js';

/** The shipped rule sets, earliest first; each ends the day before the next begins. */
export const RULE_SETS: readonly [RuleSet, ...RuleSet[]] = [withDigest(ORDER_20), withDigest(ORDER_121)];

function withDigest(data: RuleSetData): RuleSet {
  return { ...data, digest: canonicalDigest(data) };
}

/** The rule set that an event names; undefined when this code does not ship it. */
export function findRuleSet(id: string): RuleSet | undefined {
  return RULE_SETS.find((ruleSet) => ruleSet.id === id);
}

/**
 * The rule set that governs a ticket: the one in force on the day it was received. A day before the first one is judged
 * by the first, and marked, so that old messages can be imported without pretending that the law was already in force.
 */
export function governingRuleSet(receivedOn: LocalDate): { readonly ruleSet: RuleSet; readonly beforeFirst: boolean } {
  const ruleSet = RULE_SETS.findLast(({ effectiveFrom }) => effectiveFrom <= receivedOn);
  return ruleSet === undefined ? { ruleSet: RULE_SETS[0], beforeFirst: true } : { ruleSet, beforeFirst: false };
}
