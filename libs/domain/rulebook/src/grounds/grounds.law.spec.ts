import { describe, expect, it } from '@jest/globals';
import { citedItem, readLaw } from '../../test/law-text.js';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import type { Ground } from './ground.js';
import { refusalGrounds, terminationGrounds } from './must-name-a-ground.js';
import { OTHER_ROUTES } from './other-routes.js';
import { PERSONAL_CONSUMPTION_FACTORS } from './personal-consumption-factors.js';

const NOT_FILING_REASONS = findRuleSet('order-121')!.notFilingReasons;

const order20 = readLaw('law/order20_2020.txt');
const order121 = readLaw('law/order121_2026.txt');
const penaltyRules = readLaw('law/penalty_procedure_rules.md');
const consumerLaw = readLaw('law/consumer_protection_law_2013.md');

/** The words of an item as a ground quotes them: the article's 「……的」 without its last word. */
const quoted = (words: string) => words.replace(/的$/, '');

function groundsOf(id: string): readonly Ground[] {
  const ruleSet = findRuleSet(id)!;
  return [...refusalGrounds(ruleSet), ...terminationGrounds(ruleSet)];
}

it('every ground of a rule set names the item of the law that it rests on', () => {
  for (const { article } of [...groundsOf('order-20'), ...groundsOf('order-121')])
    expect(citedItem(article!).item).toMatch(/^（[一二三四五六七八九十]+）$/);
});

for (const [id, law] of [
  ['order-20', order20],
  ['order-121', order121],
] as const)
  if (law !== undefined)
    describe(`the grounds of ${id}`, () => {
      it.each(groundsOf(id).map((ground) => [ground.article!, ground] as const))(
        '%s: says what the item says, and names the paragraph only where there are two',
        (citation, { zh }) => {
          const { article, item, paragraph } = citedItem(citation);
          expect(zh).toBe(quoted(law.item(article, item)));
          expect(paragraph).toBe(law.hasParagraphs(article));
        },
      );

      it.each([
        ['refusal', refusalGrounds(findRuleSet(id)!)],
        ['termination', terminationGrounds(findRuleSet(id)!)],
      ])('leave out no item of the article on %s', (_, grounds) => {
        const { article } = citedItem(grounds[0]!.article!);
        const items = law.article(article).match(/（[一二三四五六七八九十]+）/g);
        expect(grounds.map((ground) => citedItem(ground.article!).item)).toEqual(items);
      });
    });

if (penaltyRules !== undefined)
  describe('the reasons for not filing', () => {
    it.each(NOT_FILING_REASONS.filter(({ article }) => article!.includes('第十九条')).map((r) => [r.article!, r.zh]))(
      '%s: is the condition of filing, denied',
      (citation, zh) => {
        const { article, item, paragraph } = citedItem(citation);
        expect(zh).not.toBe(penaltyRules.item(article, item));
        expect(zh.replace('没有', '有').replace('不', '')).toBe(penaltyRules.item(article, item));
        expect(paragraph).toBe(penaltyRules.hasParagraphs(article));
      },
    );

    it.each(NOT_FILING_REASONS.filter(({ article }) => article!.includes('第二十条')).map((r) => [r.article!, r.zh]))(
      '%s: says what the item says',
      (citation, zh) => {
        const { article, item, paragraph } = citedItem(citation);
        expect(zh).toBe(penaltyRules.item(article, item));
        expect(paragraph).toBe(penaltyRules.hasParagraphs(article));
      },
    );
  });

if (consumerLaw !== undefined)
  it.each(OTHER_ROUTES.map(({ article, zh }) => [article!, zh]))('the other route of %s', (citation, zh) => {
    const { article, item } = citedItem(citation);
    expect(zh).toBe(consumerLaw.item(article, item));
  });

if (order121 !== undefined)
  it('Art. 17 lists five factors for a purchase that is not for personal consumption', () => {
    const items = ['（一）', '（二）', '（三）', '（四）', '（五）'].map((item) => order121.item('第十七条', item));
    expect(PERSONAL_CONSUMPTION_FACTORS).toEqual(items);
  });

if (order20 !== undefined && order121 !== undefined)
  it('a department without the power reports back and passes nothing on by itself', () => {
    for (const text of [order20.article('第三十七条'), order121.article('第四十一条')])
      expect(text).toContain('不具备处理权限的，应当及时反馈统一接收投诉举报的工作机构，不得自行移送');
  });
