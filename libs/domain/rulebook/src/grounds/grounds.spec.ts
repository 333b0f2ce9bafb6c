import { describe, expect, it } from '@jest/globals';
import { readSharedFile } from '../../test/shared-file.js';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import { mustNameAGround, refusalGrounds, terminationGrounds } from './must-name-a-ground.js';
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

  it('a report may stay unfiled for want of a condition of Art. 19 or for a reason of Art. 20', () => {
    const articles = order121.notFilingReasons.map(({ article }) => article);
    expect(articles.filter((article) => article?.includes('第十九条'))).toHaveLength(4);
    expect(articles.filter((article) => article?.includes('第二十条'))).toHaveLength(4);
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

  const orders = [
    ['law/order20_2020.txt', order20],
    ['law/order121_2026.txt', order121],
  ] as const;
  for (const [path, ruleSet] of orders) {
    const law = readSharedFile(path);
    if (law !== undefined)
      it(`${ruleSet.id}: the last clause of every ground stands in the law`, () => {
        for (const { zh } of [...refusalGrounds(ruleSet), ...terminationGrounds(ruleSet)])
          expect(law).toContain(zh.split('，').at(-1)!.slice(-8));
      });
  }
});
