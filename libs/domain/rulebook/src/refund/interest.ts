// Law: Art. 16 (which rate) and Art. 17 (from when). Rates are input: the interpretation names where to find them, not how high.
import { toEpochDay, type LocalDate } from '@redress/kernel';
import { ofInterpretation } from './articles.js';
import { fractionOfPercent, roundToFen, yuan } from './exact.js';
import type { InterestTerms, RateKind } from './refund-case.js';
import type { RefundStep } from './refund.js';

const RATES: Readonly<Record<RateKind, { readonly zh: string; readonly en: string }>> = {
  agreed: { zh: '当事人约定的标准', en: 'the rate that the parties agreed' },
  'lpr-1y': {
    zh: '因经营者原因返还，按合同成立时一年期贷款市场报价利率',
    en: 'the operator is the reason: the one-year loan prime rate when the contract was made',
  },
  'deposit-1y': {
    zh: '因消费者原因返还，按合同成立时中国人民银行公布的一年定期存款基准利率',
    en: 'the consumer is the reason: the one-year deposit benchmark rate when the contract was made',
  },
};

/** Simple interest on the principal from the end of the contract, in fen, and the steps to it. */
export function interestOn(
  principal: number,
  endedOn: LocalDate,
  terms: InterestTerms,
): { readonly interest: number; readonly steps: readonly RefundStep[] } {
  const start = startOf(endedOn, terms);
  const days = Math.max(0, toEpochDay(terms.until) - toEpochDay(start.day));
  const inAccount = Math.min(principal, terms.supervised?.principal ?? 0);
  const supervised =
    terms.supervised === null ? [] : [supervisedPart(inAccount, terms.supervised.percent, days, terms)];
  const steps = [start.step, ...supervised, restPart(principal - inAccount, days, terms)];
  return { interest: steps.reduce((sum, { amount }) => sum + (amount ?? 0), 0), steps };
}

function startOf(endedOn: LocalDate, { agreedFrom, until }: InterestTerms): { day: LocalDate; step: RefundStep } {
  const agreed = agreedFrom !== null && agreedFrom < endedOn;
  const day = agreed ? agreedFrom : endedOn;
  const step: RefundStep = {
    article: ofInterpretation(agreed ? '第十七条第二款' : '第十七条第一款'),
    zh: agreed
      ? `起算时间按对消费者更有利的约定，自${day}起计算利息。`
      : `自合同解除、被确认无效、被撤销或者确定不发生效力时（${day}）起计算利息。`,
    en: agreed
      ? `The agreed start, ${day}, is better for the consumer and counts.`
      : `Interest runs from the end of the contract, ${day}.`,
    formula: `${day} → ${until}`,
    amount: null,
  };
  return { day, step };
}

function restPart(principal: number, days: number, { rate, yearDays }: InterestTerms): RefundStep {
  const { zh, en } = RATES[rate.kind];
  return {
    article: ofInterpretation('第十六条第一款'),
    zh: `利息：${zh}（${rate.percent}%，${rate.asOf}）。`,
    en: `Interest: ${en} (${rate.percent}%, ${rate.asOf}).`,
    ...simpleInterest(principal, rate.percent, days, yearDays),
  };
}

function supervisedPart(principal: number, percent: string, days: number, { yearDays }: InterestTerms): RefundStep {
  return {
    article: ofInterpretation('第十六条第二款'),
    zh: `已转入监管账户的部分，按被监管资金的实际利率（${percent}%）计算利息。`,
    en: `The part in a supervised account earns what it really earns there (${percent}%).`,
    ...simpleInterest(principal, percent, days, yearDays),
  };
}

/** Rounded for each part, because each is a claim of its own. */
function simpleInterest(principal: number, percent: string, days: number, yearDays: number) {
  const { numerator, denominator } = fractionOfPercent(percent);
  return {
    formula: `${yuan(principal)} × ${percent}% × ${days} ÷ ${yearDays}`,
    amount: roundToFen(BigInt(principal) * numerator * BigInt(days), denominator * BigInt(yearDays)),
  };
}
