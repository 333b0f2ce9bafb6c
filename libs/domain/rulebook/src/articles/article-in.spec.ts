import { describe, expect, it } from '@jest/globals';
import { RULE_SETS } from '../rule-sets/shipped-rule-sets.js';
import { articleIn } from './article-in.js';

/** Every article in a document, at any depth. */
function articlesIn(document: unknown): readonly string[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) =>
    (key === 'article' || key === 'owesNotice') && typeof value === 'string' ? [value] : articlesIn(value),
  );
}

describe('an article', () => {
  it.each([
    ['总局令第20号第三十一条第二款', 'Order 20, Article 31, paragraph 2'],
    ['总局令第121号第十六条第（一）项', 'Order 121, Article 16, item (1)'],
    ['总局令第121号第二十三条第一款第（五）项', 'Order 121, Article 23, paragraph 1, item (5)'],
    ['总局令第121号第二十条', 'Order 121, Article 20'],
    ['总局令第121号第二十七条第一款（负责人批准）', 'Order 121, Article 27, paragraph 1 (approval of the head)'],
    [
      '总局令第20号第三十一条第一款、《市场监督管理行政处罚程序规定》第十八条',
      'Order 20, Article 31, paragraph 1; Penalty Procedure Rules, Article 18',
    ],
    ['《民法典》第五百六十二条第一款', 'Civil Code, Article 562, paragraph 1'],
    [
      '总局令第20号未规定期间计算，按总局令第121号第四十五条计算',
      'Order 20 has no rule for counting time; counted by Order 121, Article 45',
    ],
    [
      '国务院令第778号（《消费者权益保护法实施条例》，调解期限六十日）',
      'State Council Order 778 (Regulations for the Consumer Protection Law, mediation in 60 days)',
    ],
  ])('%s is in English %s', (article, english) => {
    expect(articleIn('en', article)).toBe(english);
    expect(articleIn('zh-CN', article)).toBe(article);
  });

  it('of every rule set that ships has an English name', () => {
    const articles = [...new Set(articlesIn(RULE_SETS))];
    expect(articles.length).toBeGreaterThan(60);
    expect(articles.filter((article) => /\p{Script=Han}/u.test(articleIn('en', article)))).toEqual([]);
  });

  it('that a city named itself stays as it is', () => {
    expect(articleIn('en', '《某市消费投诉处理办法》第三条')).toBe('《某市消费投诉处理办法》第三条');
  });
});
