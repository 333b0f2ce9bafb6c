import { addDays } from '@redress/kernel';
import { findRuleSet } from '@redress/rulebook';
import type { Random } from '@redress/testing/random';
import { aText } from './planted.js';
import { ROUTES } from '../rights/routes.js';
import type { Topic } from './bodies.js';

const { digest: _, ...order121 } = findRuleSet('order-121')!;
/** The least that the law gives every year, and where the Spring Festival may lie. */
const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
const HOLIDAYS = [{ zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' }];
const REFUND = ROUTES.find(({ name }) => name === 'POST /api/mediation/refunds/calculation')!.body!;

/** Bodies that a schema alone does not describe: rules as a whole, a calculation, and what is judged by another ticket too. */
const SPECIAL: Readonly<Record<string, (topic: Topic, chance: Random) => object>> = {
  'ask-to-publish-rule-set': ({ today }, chance) => ({
    ruleSet: { ...order121, id: `walk-${chance.below(4)}`, effectiveFrom: addDays(today, chance.between(0, 9)) },
    openTickets: chance.pick(['keep', 'switch']),
  }),
  'ask-to-publish-calendar-year': (_topic, chance) => ({
    year: { year: chance.between(2026, 2028), source: 'walk', holidays: HOLIDAYS },
  }),
  'calculate-refund': () => REFUND,
  'join-new-facts': ({ today }, chance) => ({ receivedOn: addDays(today, chance.between(-2, 1)) }),
  'take-submissions': (_topic, chance) => ({
    rows: [{ channel: 'phone', kinds: ['consultation'], title: aText(chance, 100), text: aText(chance, 500) }],
  }),
};

/** The body of an act that has a special one. */
export function specialBody(topic: Topic, chance: Random): object | undefined {
  return SPECIAL[topic.act]?.(topic, chance);
}
