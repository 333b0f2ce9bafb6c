import type { Category } from './category.js';

/** Offences against the order of the market, mostly reported. */
export const MARKET_ORDER: readonly Category[] = [
  {
    code: 'price',
    zh: '价格收费',
    en: 'Prices and charges',
    group: 'market-order',
    zhWords:
      '乱收费 收费 违规收费 收费标准 高价 物价 涨价 哄抬 价格欺诈 明码标价 价格违法 停车费 多收费 乱涨价 收费贵 价格过高 价格 高收费 收费高 强制收费 多收',
    enWords: 'price, overcharge',
  },
  {
    code: 'advertising',
    zh: '广告宣传',
    en: 'Advertising',
    group: 'market-order',
    zhWords:
      '虚假宣传 虚假广告 违法广告 夸大宣传 广告宣传 广告牌 小广告 误导消费者 广告法 欺骗消费者 诱导消费 欺诈消费者 广告 推销 骚扰电话 牛皮癣',
    enWords: 'false advertising, advertisement',
  },
  {
    code: 'counterfeit',
    zh: '假冒伪劣与侵权',
    en: 'Counterfeit goods',
    group: 'market-order',
    zhWords: '假冒 假冒伪劣 伪劣 假货 售假 侵权 商标 仿冒 山寨 冒牌 三无产品 假酒 假烟 盗版 专利 以次充好 知识产权',
    enWords: 'counterfeit, fake goods',
  },
  {
    code: 'unlicensed',
    zh: '无证无照与传销',
    en: 'Unlicensed business and pyramid selling',
    group: 'market-order',
    zhWords:
      '无证经营 无照经营 无证 无照 营业执照 许可证 无资质 传销 直销 非法经营 黑作坊 超范围经营 无证办学 偷税 漏税 偷税漏税 逃税 纳税 发票 拒开发票 税务 工商局 工商登记 个体户 税收 社会信用代码 公司注册 注销 假公司',
    enWords: 'unlicensed, tax collector, treasurer',
  },
];
