import { ORDER_121_REFUSAL_GROUNDS, ORDER_121_TERMINATION_GROUNDS } from '../grounds/order-121-grounds.js';
import { HOTLINE_LIMITS } from './hotline-limits.js';
import type { RuleSetData } from './rule-set.js';

/** SAMR Order 121, 市场监督管理投诉举报处理办法. */
export const ORDER_121: RuleSetData = {
  id: 'order-121',
  zh: '市场监督管理投诉举报处理办法（总局令第121号）',
  en: 'Measures for Handling Complaints and Reports (SAMR Order 121)',
  effectiveFrom: '2026-04-15',
  effectiveTo: null,
  countingArticle: '总局令第121号第四十五条',
  limits: {
    'initial-check': {
      zh: '初查：决定是否受理并告知',
      en: 'Initial check: decide and tell',
      from: 'receipt',
      unit: 'working-day',
      days: 7,
      article: '总局令第121号第十五条',
    },
    mediation: {
      zh: '调解',
      en: 'Mediation',
      from: 'acceptance',
      unit: 'natural-day',
      days: 60,
      article: '总局令第121号第二十三条第一款第（五）项',
    },
    'termination-notice': {
      zh: '告知终止调解',
      en: 'Tell both parties of the termination',
      from: 'decision',
      unit: 'working-day',
      days: 7,
      article: '总局令第121号第二十三条第二款',
    },
    verification: {
      zh: '核查并决定是否立案',
      en: 'Verify and decide on filing',
      from: 'receipt',
      unit: 'working-day',
      days: 15,
      extension: 15,
      article: '总局令第121号第三十五条、《市场监督管理行政处罚程序规定》第十八条',
    },
    'filing-notice': null,
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
  refusalGrounds: ORDER_121_REFUSAL_GROUNDS,
  terminationGrounds: ORDER_121_TERMINATION_GROUNDS,
};
