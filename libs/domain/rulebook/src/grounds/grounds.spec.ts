import { describe, expect, it } from '@jest/globals';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import { mustNameAGround, refusalGrounds, saysTimeIsOver, terminationGrounds } from './must-name-a-ground.js';
import { OTHER_ROUTES } from './other-routes.js';

const order20 = findRuleSet('order-20')!;
const order121 = findRuleSet('order-121')!;

describe('grounds', () => {
  it('refusal: six items in Order 20 Art. 15, seven in Order 121 Art. 16', () => {
    expect(refusalGrounds(order20)).toHaveLength(6);
    expect(refusalGrounds(order121)).toHaveLength(7);
  });

  it('termination: seven items in Order 20 Art. 21, eight in Order 121 Art. 23', () => {
    expect(terminationGrounds(order20)).toHaveLength(7);
    expect(terminationGrounds(order121)).toHaveLength(8);
  });

  it('only Order 121 refuses who will not have the identity verified (Art. 16 item 6)', () => {
    expect(mustNameAGround(refusalGrounds(order121), 'identity-not-verified')).toBeUndefined();
    expect(mustNameAGround(refusalGrounds(order20), 'identity-not-verified')).toMatchObject({ code: 'unknown-ground' });
  });

  it('a decision without one is refused with the list of valid ones', () => {
    expect(mustNameAGround(order121.returnReasons, 'too busy')).toMatchObject({
      refused: true,
      valid: [
        'missing-element',
        'unclear',
        'wrong-kind',
        'address-unclear',
        'known-answer',
        'duplicate',
        'withdrawn',
        'not-our-duty',
        'other',
      ],
    });
  });

  it('a wrong one is answered with every valid one and its article', () => {
    const refusal = mustNameAGround(refusalGrounds(order121), 'too busy');
    expect(refusal).toMatchObject({ options: refusalGrounds(order121) });
  });

  it('a report may stay unfiled for want of a condition of Art. 19 or for a reason of Art. 20', () => {
    const articles = order121.notFilingReasons.map(({ article }) => article);
    expect(articles.filter((article) => article?.includes('第十九条'))).toHaveLength(4);
    expect(articles.filter((article) => article?.includes('第二十条'))).toHaveLength(4);
  });

  it('one ground of termination says that the time to mediate is over', () => {
    for (const ruleSet of [order20, order121]) {
      const over = terminationGrounds(ruleSet).filter(({ code }) => saysTimeIsOver(ruleSet, code));
      expect(over.map(({ onceOver }) => onceOver)).toEqual(['mediation']);
    }
  });

  it('a refusal names the five other routes of Art. 39', () => {
    expect(OTHER_ROUTES.map(({ code }) => code)).toEqual([
      'negotiation',
      'association-mediation',
      'administrative-complaint',
      'arbitration',
      'litigation',
    ]);
  });

  it.each([
    refusalGrounds(order20),
    refusalGrounds(order121),
    terminationGrounds(order20),
    terminationGrounds(order121),
    order20.returnReasons,
    order121.returnReasons,
    order121.notFilingReasons,
  ])('have a code each, once', (...grounds) => {
    const codes = grounds.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
