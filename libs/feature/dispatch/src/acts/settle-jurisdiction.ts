import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { settleJurisdictionAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 管辖确定 When and how it was settled. */
export interface JurisdictionSettlementBody {
  /** 由本机关或其他机关处理 Whose it is. */
  readonly outcome: 'ours' | 'another-authority';
  /** 确定日，默认当日 Day of the settlement; today by default. */
  readonly settledOn?: LocalDate;
}

export const settleJurisdictionRoute = actRoute({
  aggregate: tickets,
  act: settleJurisdictionAct,
  path: 'dispatch/tickets/:id/jurisdiction-settlement',
  summary: { 'zh-CN': '管辖确定', en: 'Note who handles it' },
  body: schemas.JurisdictionSettlementBody,
  input: ({ outcome, settledOn }: JurisdictionSettlementBody, { today }) => ({
    outcome,
    settledOn: settledOn ?? today,
  }),
});
