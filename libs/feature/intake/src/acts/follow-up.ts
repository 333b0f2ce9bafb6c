import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { followUpAct, tickets, type Satisfaction } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 回访 Whether the citizen was reached, and what they said. */
export interface FollowUpBody {
  /** 是否联系上 Whether the citizen was reached. */
  readonly reached: boolean;
  /** 问题是否解决；未答不填 Whether it is resolved; absent when not answered. */
  readonly resolved?: boolean;
  /** 满意程度；未答不填 How satisfied; absent when not answered. */
  readonly satisfaction?: Satisfaction;
  /** 回访日，默认当日 Day of the follow-up; today by default. */
  readonly on?: LocalDate;
}

export const followUpRoute = actRoute({
  aggregate: tickets,
  act: followUpAct,
  path: 'intake/tickets/:id/follow-ups',
  summary: { 'zh-CN': '回访', en: 'Record what the citizen said after the conclusion' },
  body: schemas.FollowUpBody,
  input: ({ on, reached, resolved, satisfaction }: FollowUpBody, { today }) => ({
    on: on ?? today,
    reached,
    resolved: resolved ?? null,
    satisfaction: satisfaction ?? null,
  }),
});
