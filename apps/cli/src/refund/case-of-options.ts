import { InvalidArgumentError } from 'commander';
import { fenOfYuan } from './money.js';

/** The options of `redress refund`, amounts in fen already. */
export interface RefundOptions {
  readonly input?: string;
  readonly paid?: number;
  readonly paidOn?: string;
  readonly contractOn?: string;
  readonly endedOn?: string;
  readonly ground?: string;
  readonly cause?: string;
  readonly receivedBefore?: string;
  readonly agreedDays?: number;
  readonly bonus?: number;
  readonly item?: readonly object[];
  readonly times?: number;
  readonly used?: number;
  readonly listPrice?: number;
  readonly from?: string;
  readonly to?: string;
  readonly stoppedOn?: string;
  readonly agreedValue?: number;
  readonly rateKind?: string;
  readonly rate?: string;
  readonly rateAsOf?: string;
  readonly yearDays?: number;
  readonly until?: string;
  readonly circumstance?: readonly string[];
  readonly json?: boolean;
}

/** The case that the options describe, as the calculator reads it; what is missing is for the calculator to say. */
export function caseOfOptions(options: RefundOptions): object {
  const { paid, paidOn, contractOn, endedOn, ground, cause, agreedValue, circumstance } = options;
  const { receivedBefore, agreedDays } = options;
  return {
    ...{ paid, paidOn, contractOn, endedOn, ground, cause, agreedValue },
    ...(receivedBefore !== undefined && { noReason: { receivedBefore, agreedDays } }),
    card: cardOf(options),
    ...(options.rate !== undefined && { interest: interestOf(options) }),
    ...(circumstance && { circumstances: circumstance }),
  };
}

function cardOf({ times, used, listPrice, from, to, stoppedOn, bonus, item }: RefundOptions): object {
  if (from !== undefined || to !== undefined) return { kind: 'unlimited', from, to, stoppedOn };
  if (times !== undefined) return { kind: 'count', times, used, listPrice };
  return { kind: 'stored-value', bonus, used: item ?? [] };
}

function interestOf({ rate, rateKind, rateAsOf, yearDays, until }: RefundOptions): object {
  return { rate: { kind: rateKind, percent: rate, asOf: rateAsOf }, yearDays, until };
}

/** Reads `80`, `80x5` or `80x5:100`: price in yuan, how many, price before discount; collects what came before. */
export function collectItem(text: string, before: readonly object[] = []): readonly object[] {
  const match = /^([\d.]+)(?:x(\d{1,5}))?(?::([\d.]+))?$/.exec(text);
  if (match === null)
    throw new InvalidArgumentError(
      '写作 价格[x数量][:打折前价格]，如 80x5:100。 Written price[xcount][:listPrice], such as 80x5:100.',
    );
  const [, price, count, listPrice] = match;
  return [
    ...before,
    {
      price: fenOfYuan(price!),
      ...(count !== undefined && { count: Number(count) }),
      ...(listPrice !== undefined && { listPrice: fenOfYuan(listPrice) }),
    },
  ];
}
