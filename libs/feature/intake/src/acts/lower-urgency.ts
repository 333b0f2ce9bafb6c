import { actRoute } from '@redress/service';
import { lowerUrgencyAct, tickets, type LowerUrgencyTo, type LoweringReason } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 调低紧急程度 How pressing it still is, and why. */
export interface UrgencyLoweringBody {
  /** 调至 Less pressing than it is. */
  readonly to: LowerUrgencyTo;
  /** 理由 Why. */
  readonly reason: LoweringReason;
}

export const lowerUrgencyRoute = actRoute({
  aggregate: tickets,
  act: lowerUrgencyAct,
  path: 'intake/tickets/:id/urgency-lowering',
  summary: { 'zh-CN': '调低紧急程度', en: 'Make a ticket less pressing; its limits go back' },
  body: schemas.UrgencyLoweringBody,
  input: ({ to, reason }: UrgencyLoweringBody) => ({ to, reason }),
});
