// Law: Art. 14. Counting: Civil Code Arts. 201, 203 (the first day is not counted; a last day that is a day off moves on).
import { addDays, type LocalDate } from '@redress/kernel';
import { CHINA_CALENDAR } from '../calendar/calendar.js';
import { moveTermEnd } from '../calendar/term-end.js';
import { ofInterpretation } from './articles.js';
import type { NoReason } from './refund-case.js';
import type { RefundStep } from './refund.js';

const DAYS = 7;

/** The holidays of the year are not published, so that the last day may still move. */
const PROVISIONAL = {
  zh: '（当年放假安排尚未公布，可能顺延）',
  en: ' (the holidays of that year are not published yet, so it may move)',
} as const;

const EXCEPTIONS = {
  'from-this-operator': {
    article: ofInterpretation('第十四条第一款第（一）项'),
    zh: '消费者订立合同时已经从经营者处获得过相同商品或者服务，不适用七日无理由退款。',
    en: 'The consumer had had the same from this operator: no refund without reason.',
  },
  'from-another-operator': {
    article: ofInterpretation('第十四条第一款第（二）项'),
    zh: '消费者订立合同时已经从其他经营者处获得过相同商品或者服务，不适用七日无理由退款。',
    en: 'The consumer had had the same from another operator: no refund without reason.',
  },
} as const;

/** Whether money is returned without a reason, and the step that says why. */
export function judgeNoReason(
  paidOn: LocalDate,
  askedOn: LocalDate,
  { receivedBefore, agreedDays }: NoReason,
): { readonly supported: boolean; readonly step: RefundStep } {
  if (receivedBefore !== 'never')
    return { supported: false, step: { ...EXCEPTIONS[receivedBefore], formula: null, amount: null } };
  const agreed = agreedDays !== null && agreedDays > DAYS;
  const days = agreed ? agreedDays : DAYS;
  const { day: lastDay, provisional } = moveTermEnd(CHINA_CALENDAR, addDays(paidOn, days), 'any_rest_day');
  const supported = askedOn <= lastDay;
  return {
    supported,
    step: {
      article: `${ofInterpretation(agreed ? '第十四条第二款' : '第十四条第一款')}、《民法典》第二百零一条、第二百零三条`,
      zh: `自付款之日起${days}日内可以无理由退款，最后一日为${lastDay}${provisional ? PROVISIONAL.zh : ''}；${askedOn}请求，${supported ? '在期限内' : '已超过期限，须另有解除合同的事由（第十三条）'}。`,
      en: `Within ${days} days of payment, until ${lastDay}${provisional ? PROVISIONAL.en : ''}; asked on ${askedOn}: ${supported ? 'in time' : 'too late, a ground of Art. 13 is needed'}.`,
      formula: `${paidOn} + ${days} → ${lastDay}`,
      amount: null,
    },
  };
}
