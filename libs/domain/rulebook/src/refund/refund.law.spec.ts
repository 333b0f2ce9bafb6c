import { describe, expect, it } from '@jest/globals';
import { readLaw } from '../../test/law-text.js';
import { MOVED, refundOf } from '../../test/refund-cases.js';
import { CIRCUMSTANCES } from './circumstances.js';
import { ENDING_GROUNDS } from './ending-grounds.js';

const law = readLaw('law/prepaid_interpretation_2025.md');

it('every step and note names an article', () => {
  const named = [...refundOf(MOVED).steps, ...CIRCUMSTANCES, ...ENDING_GROUNDS];
  for (const { article } of named) expect(article).toMatch(/第[一二三四五六七八九十百]+条/);
});

if (law !== undefined)
  describe('the words of the interpretation', () => {
    it.each(
      ENDING_GROUNDS.filter(({ article }) => article.includes('法释')).map((ground) => [ground.code, ground] as const),
    )('the ground %s stands in its article', (_, { zh, article }) => {
      const number = /第[一二三四五六七八九十]+条/.exec(article)![0];
      const words = zh === '预付式消费合同无效、被撤销或者确定不发生效力' ? '无效、被撤销或者确定不发生效力' : zh;
      expect(law.article(number)).toContain(words);
      const item = /（.）/.exec(article);
      if (item) expect(law.item(number, item[0])).toBe(zh);
    });

    it.each([
      ['第十四条', '自付款之日起七日内'],
      ['第十五条', '返还预付款本金应为预付款扣减已兑付商品或者提供服务的价款后的余额'],
      ['第十六条', '按照预付式消费合同成立时一年期贷款市场报价利率计算利息'],
      ['第十六条', '按照预付式消费合同成立时中国人民银行公布的一年定期存款基准利率计算利息'],
      ['第十六条', '按被监管资金的实际利率计算'],
      ['第十七条', '自合同解除、被确认无效、被撤销或者确定不发生效力时起计算利息'],
      ['第十八条', '根据消费者实付金额与实付金额加赠送金额之比计算优惠比例'],
      ['第十九条', '按照订立合同时履行地同类商品或者服务的市场价格计算'],
      ['第二十条', '按折扣价或者优惠比例计算已兑付商品或者提供服务的价款未超出消费者预付款'],
      ['第二十二条', '按合同解除后的剩余履行期限与全部履行期限的比例'],
      ['第二十二条', '消费者因自身原因未在合同约定履行期限内要求经营者提供服务'],
      ['第二十四条', '对尚有资金余额的预付卡提供激活、换卡等服务'],
      ['第二十六条', '因多用途预付卡产生的纠纷不适用本解释'],
    ])('%s says: %s', (article, words) => expect(law.article(article)).toContain(words));
  });
