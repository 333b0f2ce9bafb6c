import type { Ground } from './ground.js';

/** Order 20 Art. 15. */
export const ORDER_20_REFUSAL_GROUNDS: readonly Ground[] = [
  {
    code: 'no-duty-or-power',
    zh: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限',
    en: 'The matter is not a duty of market supervision, or this authority has no power to handle it',
    article: '总局令第20号第十五条第（一）项',
  },
  {
    code: 'already-handled',
    zh: '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会或者依法成立的其他调解组织已经受理或者处理过同一消费者权益争议',
    en: 'A court, arbitration body, authority, consumer association or other mediation body already took up the same dispute',
    article: '总局令第20号第十五条第（二）项',
  },
  {
    code: 'not-personal-consumption',
    zh: '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议',
    en: 'Not for personal consumption, or no proof of a consumer dispute with this respondent',
    article: '总局令第20号第十五条第（三）项',
  },
  {
    code: 'over-three-years',
    zh: '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年',
    en: 'Unless another law says otherwise: more than three years since the complainant knew or should have known of the harm',
    article: '总局令第20号第十五条第（四）项',
  },
  {
    code: 'material-missing',
    zh: '未提供本办法第九条第一款和第十条规定的材料',
    en: 'The material of Art. 9(1) and Art. 10 was not provided',
    article: '总局令第20号第十五条第（五）项',
  },
  {
    code: 'other-by-law',
    zh: '法律、法规、规章规定不予受理的其他情形',
    en: 'Another case in which law, regulation or rule forbids acceptance',
    article: '总局令第20号第十五条第（六）项',
  },
];

/** Order 20 Art. 21. */
export const ORDER_20_TERMINATION_GROUNDS: readonly Ground[] = [
  {
    code: 'withdrawn-or-settled',
    zh: '投诉人撤回投诉或者双方自行和解',
    en: 'The complaint was withdrawn, or the parties settled by themselves',
    article: '总局令第20号第二十一条第一款第（一）项',
  },
  {
    code: 'no-agreement-on-testing',
    zh: '投诉人与被投诉人对委托承担检定、检验、检测、鉴定工作的技术机构或者费用承担无法协商一致',
    en: 'The parties cannot agree on the testing body or on who bears its cost',
    article: '总局令第20号第二十一条第一款第（二）项',
  },
  {
    code: 'absent-or-refuses',
    zh: '投诉人或者被投诉人无正当理由不参加调解，或者被投诉人明确拒绝调解',
    en: 'A party is absent without cause, or the respondent refuses mediation',
    article: '总局令第20号第二十一条第一款第（三）项',
  },
  {
    code: 'no-agreement-declared',
    zh: '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议',
    en: 'After mediation a party declares that no agreement can be reached',
    article: '总局令第20号第二十一条第一款第（四）项',
  },
  {
    code: 'mediation-time-over',
    zh: '自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议',
    en: 'No agreement within 45 working days of acceptance',
    article: '总局令第20号第二十一条第一款第（五）项',
  },
  {
    code: 'refusal-ground-found',
    zh: '市场监督管理部门受理投诉后，发现存在本办法第十五条规定情形',
    en: 'A ground of Art. 15 was found after acceptance',
    article: '总局令第20号第二十一条第一款第（六）项',
  },
  {
    code: 'other-by-law',
    zh: '法律、法规、规章规定的应当终止调解的其他情形',
    en: 'Another case in which law, regulation or rule ends mediation',
    article: '总局令第20号第二十一条第一款第（七）项',
  },
];
