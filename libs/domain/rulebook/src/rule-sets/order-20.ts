import { ORDER_20_REFUSAL_GROUNDS, ORDER_20_TERMINATION_GROUNDS } from '../grounds/order-20-grounds.js';
import { HOTLINE_LIMITS } from './hotline-limits.js';
import type { RuleSetData } from './rule-set.js';

/** SAMR Order 20, 市场监督管理投诉举报处理暂行办法. */
export const ORDER_20: RuleSetData = {
  id: 'order-20',
  zh: '市场监督管理投诉举报处理暂行办法（总局令第20号）',
  en: 'Interim Measures for Handling Complaints and Reports (SAMR Order 20)',
  effectiveFrom: '2020-01-01',
  effectiveTo: '2026-04-14',
  countingArticle: '总局令第20号未规定期间计算，按总局令第121号第四十五条计算',
  limits: {
    'initial-check': {
      zh: '初查：决定是否受理并告知',
      en: 'Initial check: decide and tell',
      from: 'receipt',
      unit: 'working-day',
      days: 7,
      article: '总局令第20号第十四条',
    },
    mediation: {
      zh: '调解',
      en: 'Mediation',
      from: 'acceptance',
      unit: 'working-day',
      days: 45,
      article: '总局令第20号第二十一条第一款第（五）项',
    },
    'termination-notice': {
      zh: '告知终止调解',
      en: 'Tell both parties of the termination',
      from: 'decision',
      unit: 'working-day',
      days: 7,
      article: '总局令第20号第二十一条第二款',
    },
    verification: {
      zh: '核查并决定是否立案',
      en: 'Verify and decide on filing',
      from: 'receipt',
      unit: 'working-day',
      days: 15,
      extension: 15,
      article: '总局令第20号第三十一条第一款、《市场监督管理行政处罚程序规定》第十八条',
    },
    'filing-notice': {
      zh: '告知实名举报人是否立案',
      en: 'Tell the real-name reporter the filing decision',
      from: 'decision',
      unit: 'working-day',
      days: 5,
      article: '总局令第20号第三十一条第二款',
    },
    odr: {
      zh: 'ODR单位答复',
      en: 'ODR unit answers',
      from: 'referral',
      unit: 'working-day',
      days: 10,
      article: '在线消费纠纷解决（ODR）办理时限（默认，非法定）',
    },
    ...HOTLINE_LIMITS,
  },
  refusalGrounds: ORDER_20_REFUSAL_GROUNDS,
  terminationGrounds: ORDER_20_TERMINATION_GROUNDS,
};
