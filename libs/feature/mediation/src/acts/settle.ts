import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { settleAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 达成调解 When, and what is paid. */
export interface SettlementBody {
  /** 达成日，默认当日 Day of the agreement; today by default. */
  readonly settledOn?: LocalDate;
  /** 金额（分） Amount in fen; nothing is paid without it. @minimum 0 @maximum 9007199254740991 */
  readonly amount?: number;
  /** 协议内容或调解记录，密封保存 What was agreed, as the record of mediation has it (Art. 24); kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const settleRoute = actRoute({
  aggregate: tickets,
  act: settleAct,
  path: 'mediation/tickets/:id/settlement',
  summary: { 'zh-CN': '达成调解', en: 'Settle' },
  body: schemas.SettlementBody,
  input: ({ settledOn, amount, text }: SettlementBody, { today }) => ({
    settledOn: settledOn ?? today,
    amount: amount ?? null,
    text,
  }),
});
