import type { RuleSet } from '../rule-sets/rule-set.js';

/** Where an order says what is not itself a limit or a ground. */
export interface OrderArticles {
  /** Mediation needs the consent of both parties. */
  readonly consent: string;
  /** Who does not accept the end of mediation can go other ways; null where the order is silent. */
  readonly dissatisfied: string | null;
  /** What may be considered when judging personal consumption; null where the order is silent. */
  readonly factors: string | null;
}

const ORDER_20: OrderArticles = { consent: '总局令第20号第十六条', dissatisfied: null, factors: null };
const ORDER_121: OrderArticles = {
  consent: '总局令第121号第十八条',
  dissatisfied: '总局令第121号第二十五条',
  factors: '总局令第121号第十七条',
};

/** The articles of the order that a rule set stands for. A bridge between orders names the order in its own articles. */
export function articlesOf({ limits }: RuleSet): OrderArticles {
  return limits['initial-check'].article.startsWith('总局令第121号') ? ORDER_121 : ORDER_20;
}
