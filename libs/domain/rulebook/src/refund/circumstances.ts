import { ofInterpretation } from './articles.js';

/** Something about the card or the parties that is often asked, and what the interpretation says to it. Changes no sum. */
export interface Circumstance {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly article: string;
}

export const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    code: 'individual-business',
    zh: '经营者为个体工商户的，同样适用：解释所称经营者未排除个体工商户。',
    en: 'An individual business is an operator like any other.',
    article: ofInterpretation('第一条'),
  },
  {
    code: 'bearer-card',
    zh: '不记名预付卡的持卡人可以主张权利。',
    en: 'Whoever holds a bearer card can claim.',
    article: ofInterpretation('第二条第一款'),
  },
  {
    code: 'minor',
    zh: '未成年人所订合同无效或者未获同意、追认的，返还预付款；可抵扣已兑付价款，但违法提供网络付费游戏等服务的除外。',
    en: 'A contract of a minor may be void; what was provided is deducted, except for unlawful paid online games.',
    article: ofInterpretation('第十条'),
  },
  {
    code: 'transferred-card',
    zh: '债权转让通知到达经营者后，受让人可以主张权利。',
    en: 'The new holder can claim once the operator was told of the transfer.',
    article: ofInterpretation('第十一条第一款'),
  },
  {
    code: 'expired-card',
    zh: '预付卡过期但尚有资金余额的，余额不因过期而消灭，可以请求激活、换卡。',
    en: 'A balance does not lapse with the card; it can be activated or exchanged.',
    article: ofInterpretation('第二十四条第一款'),
  },
  {
    code: 'lost-card',
    zh: '记名预付卡尚有资金余额的，可以挂失和补办；约定遗失不补办的格式条款无效。',
    en: 'A lost card in a name with a balance is replaced; a clause against it is void.',
    article: `${ofInterpretation('第二十四条第二款')}、第九条第（三）项`,
  },
];

/** Cards that pay many merchants are outside the interpretation. */
export const MULTI_PURPOSE_CARD = 'multi-purpose-card';
export const MULTI_PURPOSE_ARTICLE = ofInterpretation('第二十六条第二款');
