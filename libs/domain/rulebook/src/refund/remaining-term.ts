// Law: Art. 22: of an unlimited service, the share of the term that is left goes back.
import { toEpochDay, type LocalDate } from '@redress/kernel';
import { ofInterpretation } from './articles.js';
import { roundToFen, yuan } from './exact.js';
import type { UnlimitedCard } from './refund-case.js';
import type { RefundStep } from './refund.js';

/** What goes back of an unlimited service, in fen, and the step to it. */
export interface RemainingTerm {
  readonly principal: number;
  readonly step: RefundStep;
}

/** The share of the days behind the end of the contract, or from the day on which the operator had stopped. */
export function refundRemainingTerm(paid: number, endedOn: LocalDate, card: UnlimitedCard): RemainingTerm {
  const { from, to, stoppedOn } = card;
  const whole = toEpochDay(to) - toEpochDay(from) + 1;
  // The day of the end is still a day of the contract; the day of the stop is one without service already.
  const left = stoppedOn === null ? toEpochDay(to) - toEpochDay(endedOn) : toEpochDay(to) - toEpochDay(stoppedOn) + 1;
  const remaining = Math.min(whole, Math.max(0, left));
  if (remaining === 0) return { principal: 0, step: termOver(to) };
  const principal = roundToFen(BigInt(paid) * BigInt(remaining), BigInt(whole));
  const formula = `${yuan(paid)} × ${remaining} ÷ ${whole}`;
  return { principal, step: { ...(stoppedOn === null ? AFTER_END : AFTER_STOP), formula, amount: principal } };
}

const AFTER_END = {
  article: ofInterpretation('第二十二条第一款'),
  zh: '不限次数服务，按合同解除后的剩余履行期限与全部履行期限的比例（日数）返还。',
  en: 'Unlimited service: the share of days left after the end of the contract goes back.',
};

const AFTER_STOP = {
  article: ofInterpretation('第二十二条第二款'),
  zh: '经营者在合同解除前已经停止服务，按停止后的剩余履行期限与全部履行期限的比例（日数）返还。',
  en: 'The operator stopped before: the share of days left from the stop goes back.',
};

function termOver(to: LocalDate): RefundStep {
  return {
    article: ofInterpretation('第二十二条第三款'),
    zh: `履行期限已于${to}届满。消费者因自身原因未在期限内要求提供服务的，请求返还不予支持。`,
    en: `The term ended on ${to}. Who did not ask for the service within it for reasons of their own gets nothing back.`,
    formula: null,
    amount: 0,
  };
}
