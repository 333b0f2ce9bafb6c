import type { Ground } from './ground.js';

/** Order 121 Art. 16. */
export const ORDER_121_REFUSAL_GROUNDS: readonly Ground[] = [
  {
    code: 'no-duty-or-power',
    zh: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限',
    en: 'The matter is not a duty of market supervision, or this authority has no power to handle it',
    article: '总局令第121号第十六条第（一）项',
  },
  {
    code: 'already-handled',
    zh: '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议',
    en: 'A court, arbitration body, authority or consumer association already took up the same dispute',
    article: '总局令第121号第十六条第（二）项',
  },
  {
    code: 'not-personal-consumption',
    zh: '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议',
    en: 'Not for personal consumption, or no proof of a consumer dispute with this respondent',
    article: '总局令第121号第十六条第（三）项',
  },
  {
    code: 'over-three-years',
    zh: '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年',
    en: 'Unless another law says otherwise: more than three years since the complainant knew or should have known of the harm',
    article: '总局令第121号第十六条第（四）项',
  },
  {
    code: 'material-missing',
    zh: '未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料',
    en: 'The material of Art. 10(1) and Art. 11 was not provided, or is false',
    article: '总局令第121号第十六条第（五）项',
  },
  {
    code: 'identity-not-verified',
    zh: '冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息',
    en: 'Impersonation, or refusal to have the identity verified',
    article: '总局令第121号第十六条第（六）项',
  },
  {
    code: 'other-by-law',
    zh: '法律、法规、规章规定不予受理的其他情形',
    en: 'Another case in which law, regulation or rule forbids acceptance',
    article: '总局令第121号第十六条第（七）项',
  },
];

/** Order 121 Art. 23. */
export const ORDER_121_TERMINATION_GROUNDS: readonly Ground[] = [
  {
    code: 'withdrawn-or-settled',
    zh: '投诉人撤回投诉或者双方自行和解',
    en: 'The complaint was withdrawn, or the parties settled by themselves',
    article: '总局令第121号第二十三条第一款第（一）项',
  },
  {
    code: 'absent-or-refuses',
    zh: '投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解',
    en: 'A party is absent without cause, or refuses mediation',
    article: '总局令第121号第二十三条第一款第（二）项',
  },
  {
    code: 'no-agreement-declared',
    zh: '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议',
    en: 'After mediation a party declares that no agreement can be reached',
    article: '总局令第121号第二十三条第一款第（三）项',
  },
  {
    code: 'no-agreement-on-testing',
    zh: '投诉人与被投诉人对鉴定、检测费用承担无法协商一致',
    en: 'The parties cannot agree on who bears the cost of appraisal or testing',
    article: '总局令第121号第二十三条第一款第（四）项',
  },
  {
    code: 'mediation-time-over',
    zh: '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议',
    en: 'No agreement within 60 days of acceptance',
    article: '总局令第121号第二十三条第一款第（五）项',
  },
  {
    code: 'refusal-ground-found',
    zh: '市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形',
    en: 'A ground of Art. 16 or Art. 42 was found after acceptance',
    article: '总局令第121号第二十三条第一款第（六）项',
  },
  {
    code: 'party-dead-or-extinct',
    zh: '投诉人、被投诉人死亡或者主体资格灭失',
    en: 'A party died or ceased to exist',
    article: '总局令第121号第二十三条第一款第（七）项',
  },
  {
    code: 'other-by-law',
    zh: '法律、法规、规章规定的应当终止调解的其他情形',
    en: 'Another case in which law, regulation or rule ends mediation',
    article: '总局令第121号第二十三条第一款第（八）项',
  },
];
