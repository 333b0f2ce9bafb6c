// Law: Arts. 18 and 19: what was provided is worth the discounted price, or the price before any discount when the consumer
// is the reason; an agreement that is better for the consumer goes before both.
import { ofInterpretation } from './articles.js';
import { roundToFen, yuan } from './exact.js';
import type { CountCard, RefundCase, StoredValueCard } from './refund-case.js';
import type { RefundStep } from './refund.js';

/** A value in fen and the steps to it. */
export interface Valued {
  readonly value: number;
  readonly steps: readonly RefundStep[];
}

/** What the goods and services that were provided are worth. */
export function valueProvided(refundCase: RefundCase, card: StoredValueCard | CountCard): Valued {
  const byLaw = refundCase.cause === 'consumer' ? beforeDiscount(refundCase, card) : discounted(refundCase.paid, card);
  return refundCase.agreedValue === null ? byLaw : betterForConsumer(refundCase, byLaw, refundCase.agreedValue);
}

/** Art. 18: by the discounted price, and by the share that was really paid when the operator added to the balance. */
export function discounted(paid: number, card: StoredValueCard | CountCard): Valued {
  if (card.kind === 'count') return discountedServices(paid, card);
  const charged = card.used.reduce((sum, { count, price }) => sum + count * price, 0);
  const atDiscount: RefundStep = {
    article: ofInterpretation('第十八条第一款第（一）项'),
    zh: '已兑付商品或者提供服务的价款，按折扣价计算。',
    en: 'What was provided counts at the discounted price.',
    formula: sumFormula(card.used.map(({ count, price }) => [price, count])),
    amount: charged,
  };
  if (card.bonus === 0) return { value: charged, steps: [atDiscount] };
  const value = roundToFen(BigInt(charged) * BigInt(paid), BigInt(paid + card.bonus));
  const byRatio: RefundStep = {
    article: ofInterpretation('第十八条第一款第（二）项'),
    zh: '赠送消费金额的，按实付金额与实付金额加赠送金额之比（优惠比例）计算。',
    en: 'With an added balance, the share that was really paid counts.',
    formula: `${yuan(charged)} × ${yuan(paid)} ÷ (${yuan(paid)} + ${yuan(card.bonus)})`,
    amount: value,
  };
  return { value, steps: [atDiscount, byRatio] };
}

function discountedServices(paid: number, { times, used }: CountCard): Valued {
  const value = roundToFen(BigInt(paid) * BigInt(used), BigInt(times));
  const step: RefundStep = {
    article: ofInterpretation('第十八条第一款第（一）项'),
    zh: '已提供服务的价款，按折扣价即每次实付单价计算。',
    en: 'Services that were provided count at the price that was really paid for each.',
    formula: `${yuan(paid)} × ${used} ÷ ${times}`,
    amount: value,
  };
  return { value, steps: [step] };
}

/** Art. 19: by the price before any discount; by the market price where the former is disputed and unproven. */
function beforeDiscount({ listPricesUnproven }: RefundCase, card: StoredValueCard | CountCard): Valued {
  const items = card.kind === 'count' ? [{ ...card, count: card.used }] : card.used;
  const counted = items.map(({ count, listPrice, marketPrice }) => [marketPrice ?? listPrice, count] as const);
  const value = counted.reduce((sum, [price, count]) => sum + price * count, 0);
  const step: RefundStep = listPricesUnproven
    ? {
        article: ofInterpretation('第十九条第二款'),
        zh: '打折前的价格明显不合理且经营者不能提供交易记录，按订立合同时履行地同类商品或者服务的市场价格计算。',
        en: 'The price before discount is disputed and unproven: the market price at the time and place of the contract counts.',
        formula: sumFormula(counted),
        amount: value,
      }
    : {
        article: ofInterpretation('第十九条第一款'),
        zh: '因消费者原因返还，已兑付商品或者提供服务的价款按打折前的价格计算。',
        en: 'The consumer is the reason: what was provided counts at the price before any discount.',
        formula: sumFormula(counted),
        amount: value,
      };
  return { value, steps: [step] };
}

function betterForConsumer({ cause }: RefundCase, byLaw: Valued, agreed: number): Valued {
  const better = agreed < byLaw.value;
  const value = better ? agreed : byLaw.value;
  const step: RefundStep = {
    article: ofInterpretation(cause === 'consumer' ? '第十九条第三款' : '第十八条第二款'),
    zh: better
      ? '当事人约定的折价对消费者更有利，按照约定处理。'
      : '当事人约定的折价并不对消费者更有利，仍按上款计算。',
    en: better
      ? 'The agreed value is better for the consumer and counts.'
      : 'The agreed value is not better for the consumer; the value above stands.',
    formula: `${yuan(agreed)} ${better ? '<' : '≥'} ${yuan(byLaw.value)}`,
    amount: value,
  };
  return { value, steps: [...byLaw.steps, step] };
}

function sumFormula(items: readonly (readonly [price: number, count: number])[]): string {
  return items.length === 0 ? '0.00' : items.map(([price, count]) => `${yuan(price)} × ${count}`).join(' + ');
}
