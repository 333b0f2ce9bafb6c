import order20 from './data/order-20.json' with { type: 'json' };
import order121 from './data/order-121.json' with { type: 'json' };
import order778Bridge from './data/order-778-bridge.json' with { type: 'json' };
import { readRuleSet } from './read-rule-set.js';
import type { RuleSet } from './rule-set.js';

/** The shipped rule sets, earliest first: Orders 20 and 121 of the State Administration for Market Regulation. */
export const RULE_SETS: readonly [RuleSet, ...RuleSet[]] = [readRuleSet(order20), readRuleSet(order121)];

/**
 * Shipped, but in force only where an office says so: State Council Order 778 set 60 days for mediation from 2024-07-01,
 * which an authority may have followed before Order 121 repeated it.
 */
export const OPTIONAL_RULE_SETS: readonly RuleSet[] = [readRuleSet(order778Bridge)];
