// Law: Supreme People's Court interpretation on prepaid consumption (Fashi [2025] No. 4), Arts. 13–20, 22.
import { ofInterpretation } from './articles.js';
import { CIRCUMSTANCES } from './circumstances.js';
import { endingGround } from './ending-grounds.js';
import { yuan } from './exact.js';
import { interestOn } from './interest.js';
import { judgeNoReason } from './no-reason-period.js';
import { discounted, valueProvided } from './provided-value.js';
import type { Cause, RefundCase } from './refund-case.js';
import type { Refund, RefundStep } from './refund.js';
import { refundRemainingTerm } from './remaining-term.js';

/** What the consumer gets back, step by step with the article of each. A function of the case alone. */
export function calculateRefund(refundCase: RefundCase): Refund {
  const { paidOn, endedOn, noReason, cause } = refundCase;
  const ground = groundStep(refundCase);
  const notes = CIRCUMSTANCES.filter(({ code }) => refundCase.circumstances.includes(code));
  const judged = noReason === null ? null : judgeNoReason(paidOn, endedOn, noReason);
  const before = judged === null ? [ground] : [ground, judged.step];
  if (judged?.supported === false)
    return { supported: false, cause, provided: 0, principal: 0, interest: null, total: 0, steps: before, notes };
  const { supported, provided, principal, steps } = refundPrincipal(refundCase);
  const withInterest = refundCase.interest === null ? null : interestOn(principal, endedOn, refundCase.interest);
  const interest = withInterest?.interest ?? null;
  const total = principal + (interest ?? 0);
  const sum: RefundStep = {
    article: ofInterpretation('第十五条第一款'),
    zh: '应返还合计：剩余预付款本金加利息。',
    en: 'Altogether: what is left of the prepayment, and interest.',
    formula: `${yuan(principal)} + ${yuan(interest ?? 0)}`,
    amount: total,
  };
  const all = [...before, ...steps, ...(withInterest?.steps ?? []), ...(interest === null ? [] : [sum])];
  return { supported, cause, provided, principal, interest, total, steps: all, notes };
}

const CAUSE_WORDS: Readonly<Record<Cause, { readonly zh: string; readonly en: string }>> = {
  operator: { zh: '因经营者原因返还预付款', en: 'the operator is the reason' },
  consumer: { zh: '因消费者原因返还预付款', en: 'the consumer is the reason' },
  neither: { zh: '非因任何一方原因返还预付款', en: 'neither party is the reason' },
};

function groundStep({ ground, cause }: RefundCase): RefundStep {
  const { zh, en, article } = endingGround(ground);
  return {
    article,
    zh: `${zh}。${CAUSE_WORDS[cause].zh}。`,
    en: `${en}; ${CAUSE_WORDS[cause].en}.`,
    formula: null,
    amount: null,
  };
}

type Principal = Pick<Refund, 'supported' | 'provided' | 'principal' | 'steps'>;

/** What is left of the prepayment (Art. 15): of an unlimited service by days, else the prepayment less what was provided. */
function refundPrincipal(refundCase: RefundCase): Principal {
  const { paid, endedOn, card } = refundCase;
  if (card.kind === 'unlimited') {
    const { principal, step } = refundRemainingTerm(paid, endedOn, card);
    return { supported: principal > 0, provided: paid - principal, principal, steps: [step] };
  }
  const { value, steps } = valueProvided(refundCase, card);
  const left: RefundStep = {
    article: ofInterpretation('第十五条第一款'),
    zh: '返还预付款本金为预付款扣减已兑付商品或者提供服务的价款后的余额。',
    en: 'The principal is the prepayment less what was provided.',
    formula: `${yuan(paid)} − ${yuan(value)}`,
    amount: paid - value,
  };
  if (value <= paid) return { supported: true, provided: value, principal: paid - value, steps: [...steps, left] };
  return { supported: true, provided: value, principal: 0, steps: [...steps, nothingOwed(refundCase, card, value)] };
}

/** Art. 20: used up at the price before discount, but not at what was paid; the consumer adds nothing. */
function nothingOwed({ paid }: RefundCase, card: Parameters<typeof discounted>[1], value: number): RefundStep {
  return {
    article: ofInterpretation('第二十条'),
    zh: '按打折前的价格超出预付款，但按折扣价或者优惠比例未超出：无余额可退，消费者也无须支付超出部分。',
    en: 'More than the prepayment at prices before discount, not more at those that were charged: nothing goes back, and the consumer adds nothing.',
    formula: `${yuan(value)} > ${yuan(paid)} ≥ ${yuan(discounted(paid, card).value)}`,
    amount: 0,
  };
}
