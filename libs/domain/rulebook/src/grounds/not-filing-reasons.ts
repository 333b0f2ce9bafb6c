import type { Ground } from './ground.js';

const RULES = '《市场监督管理行政处罚程序规定》';

/**
 * Why a verified report is not filed as a case 不予立案. A case is filed when the four conditions of Art. 19 hold, so the
 * lack of one is a reason; Art. 20 adds the cases in which an authority may refrain.
 */
export const NOT_FILING_REASONS: readonly Ground[] = [
  {
    code: 'no-evidence-of-violation',
    zh: '没有证据初步证明存在违反市场监督管理法律、法规、规章的行为',
    en: 'No evidence gives a first proof of a violation of market supervision law',
    article: `${RULES}第十九条第一款第（一）项`,
  },
  {
    code: 'not-punishable',
    zh: '依据市场监督管理法律、法规、规章不应当给予行政处罚',
    en: 'The law sets no administrative penalty for it',
    article: `${RULES}第十九条第一款第（二）项`,
  },
  {
    code: 'not-our-jurisdiction',
    zh: '不属于本部门管辖',
    en: 'Not under the jurisdiction of this authority',
    article: `${RULES}第十九条第一款第（三）项`,
  },
  {
    code: 'penalty-time-over',
    zh: '不在给予行政处罚的法定期限内',
    en: 'The legal time for a penalty is over',
    article: `${RULES}第十九条第一款第（四）项`,
  },
  {
    code: 'slight-and-corrected',
    zh: '违法行为轻微并及时改正，没有造成危害后果',
    en: 'A slight violation, corrected in time, without harm',
    article: `${RULES}第二十条第一款第（一）项`,
  },
  {
    code: 'first-and-corrected',
    zh: '初次违法且危害后果轻微并及时改正',
    en: 'A first violation with slight harm, corrected in time',
    article: `${RULES}第二十条第一款第（二）项`,
  },
  {
    code: 'no-fault',
    zh: '当事人有证据足以证明没有主观过错，但法律、行政法规另有规定的除外',
    en: 'The party proved to have been without fault, unless law or regulation provides otherwise',
    article: `${RULES}第二十条第一款第（三）项`,
  },
  {
    code: 'other-by-law',
    zh: '依法可以不予立案的其他情形',
    en: 'Another case in which the law allows not to file',
    article: `${RULES}第二十条第一款第（四）项`,
  },
];
