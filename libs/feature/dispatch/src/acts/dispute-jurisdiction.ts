import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { disputeJurisdictionAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 管辖争议 When it arose. */
export interface JurisdictionDisputeBody {
  /** 争议日，默认当日 Day of the dispute; today by default. */
  readonly disputedOn?: LocalDate;
}

export const disputeJurisdictionRoute = actRoute({
  aggregate: tickets,
  act: disputeJurisdictionAct,
  path: 'dispatch/tickets/:id/jurisdiction-dispute',
  summary: { 'zh-CN': '报告管辖争议', en: 'Note that authorities disagree on who handles it' },
  body: schemas.JurisdictionDisputeBody,
  input: ({ disputedOn }: JurisdictionDisputeBody, { today }) => ({ disputedOn: disputedOn ?? today }),
});
