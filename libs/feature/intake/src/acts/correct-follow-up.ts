import { actRoute } from '@redress/service';
import { correctFollowUpAct, tickets, type CorrectionReason, type Satisfaction } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 更正回访 Which follow-up was recorded wrong, why, and what it should say. */
export interface FollowUpCorrectionBody {
  /** 所更正回访的版本 Revision of the follow-up. @minimum 0 */
  readonly followUp: number;
  /** 更正理由 Why. */
  readonly reason: CorrectionReason;
  /** 是否联系上 Whether the citizen was reached. */
  readonly reached: boolean;
  /** 问题是否解决；未答不填 Whether it is resolved; absent when not answered. */
  readonly resolved?: boolean;
  /** 满意程度；未答不填 How satisfied; absent when not answered. */
  readonly satisfaction?: Satisfaction;
}

export const correctFollowUpRoute = actRoute({
  aggregate: tickets,
  act: correctFollowUpAct,
  path: 'intake/tickets/:id/follow-up-correction',
  summary: { 'zh-CN': '更正回访', en: 'Correct what a follow-up said; both stay, the correction counts' },
  body: schemas.FollowUpCorrectionBody,
  input: ({ followUp, reason, reached, resolved, satisfaction }: FollowUpCorrectionBody) => ({
    ...{ followUp, reason, reached },
    resolved: resolved ?? null,
    satisfaction: satisfaction ?? null,
  }),
});
