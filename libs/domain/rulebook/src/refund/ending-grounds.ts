import type { Cause } from './refund-case.js';
import { ofInterpretation } from './articles.js';

/** Why a prepaid contract is at its end, so that what is left of the prepayment goes back. */
export interface EndingGround {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly article: string;
  /** Whose reason it is where the ground itself says so; null where somebody has to judge. */
  readonly cause: Cause | null;
}

/** The grounds of Arts. 13–15 of the interpretation, in its words, and the agreement that mediation works toward. */
export const ENDING_GROUNDS: readonly EndingGround[] = [
  {
    code: 'moved-premises',
    zh: '变更经营场所给消费者接受商品或者服务造成明显不便',
    en: 'The operator moved, to the plain inconvenience of the consumer',
    article: ofInterpretation('第十三条第一款第（一）项'),
    cause: 'operator',
  },
  {
    code: 'duty-transferred',
    zh: '未经消费者同意将预付式消费合同义务转移给第三人',
    en: 'The operator passed its duty to a third party without the consumer’s consent',
    article: ofInterpretation('第十三条第一款第（二）项'),
    cause: 'operator',
  },
  {
    code: 'unlimited-not-provided',
    zh: '承诺在合同约定期限内提供不限次数服务却不能正常提供',
    en: 'The operator promised unlimited service and cannot provide it as it should',
    article: ofInterpretation('第十三条第一款第（三）项'),
    cause: 'operator',
  },
  {
    code: 'other-by-law-or-contract',
    zh: '法律规定或者合同约定消费者享有解除合同权利的其他情形',
    en: 'Another case in which law or contract lets the consumer rescind',
    article: ofInterpretation('第十三条第一款第（四）项'),
    cause: null,
  },
  {
    code: 'changed-circumstances',
    zh: '消费者身体健康等合同的基础条件发生了当事人在订立合同时无法预见、不属于商业风险的重大变化，继续履行合同对于消费者明显不公平',
    en: 'A change that nobody could foresee, such as in health, makes going on plainly unfair to the consumer',
    article: ofInterpretation('第十三条第二款'),
    cause: null,
  },
  {
    code: 'no-reason',
    zh: '消费者自付款之日起七日内请求经营者返还预付款本金',
    en: 'Within seven days of payment the consumer asks for the prepayment back',
    article: ofInterpretation('第十四条第一款'),
    cause: null,
  },
  {
    code: 'void',
    zh: '预付式消费合同无效、被撤销或者确定不发生效力',
    en: 'The contract is void, revoked or without effect',
    article: ofInterpretation('第十五条第一款'),
    cause: null,
  },
  {
    code: 'agreed',
    zh: '当事人协商一致解除合同',
    en: 'The parties agree to end the contract',
    article: '《民法典》第五百六十二条第一款',
    cause: null,
  },
];

/** The ground of a case that was read. */
export function endingGround(code: string): EndingGround {
  const ground = ENDING_GROUNDS.find((known) => known.code === code);
  if (ground === undefined) throw new RangeError(`There is no ending ground ${code}`);
  return ground;
}
