import type { Ground } from './ground.js';

const LAW = '《消费者权益保护法》第三十九条';

/** The routes that a refusal must name (Order 121 Art. 15): how else a consumer dispute can be settled. */
export const OTHER_ROUTES: readonly Ground[] = [
  { code: 'negotiation', zh: '与经营者协商和解', en: 'Negotiate with the merchant', article: `${LAW}第（一）项` },
  {
    code: 'association-mediation',
    zh: '请求消费者协会或者依法成立的其他调解组织调解',
    en: 'Ask a consumer association or another lawful mediation body to mediate',
    article: `${LAW}第（二）项`,
  },
  {
    code: 'administrative-complaint',
    zh: '向有关行政部门投诉',
    en: 'Complain to the administrative department concerned',
    article: `${LAW}第（三）项`,
  },
  {
    code: 'arbitration',
    zh: '根据与经营者达成的仲裁协议提请仲裁机构仲裁',
    en: 'Go to arbitration under an agreement with the merchant',
    article: `${LAW}第（四）项`,
  },
  { code: 'litigation', zh: '向人民法院提起诉讼', en: 'Sue in a people’s court', article: `${LAW}第（五）项` },
];
