import order20 from './data/order-20.json' with { type: 'json' };
import order121 from './data/order-121.json' with { type: 'json' };
import order778Bridge from './data/order-778-bridge.json' with { type: 'json' };
import { named } from './read-rule-set.js';
import type { RuleSet, RuleSetData } from './rule-set.js';

/**
 * The shipped rule sets, earliest first: Orders 20 and 121 of the State Administration for Market Regulation. That they are valid,
 * `rule-sets.spec.ts` shows once instead of every program at its start.
 */
export const RULE_SETS: readonly [RuleSet, ...RuleSet[]] = [
  named(order20 as RuleSetData),
  named(order121 as RuleSetData),
];

/**
 * Shipped, but in force only where an office says so: State Council Order 778 set 60 days for mediation from 2024-07-01,
 * which an authority may have followed before Order 121 repeated it.
 */
export const OPTIONAL_RULE_SETS: readonly RuleSet[] = [named(order778Bridge as RuleSetData)];
