import type { RaisedUrgency } from '@redress/rulebook';
import { actRoute } from '@redress/service';
import { raiseUrgencyAct, tickets, type RaisingReason } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 调高紧急程度 How pressing it is, and why. */
export interface UrgencyRaisingBody {
  /** 调至 More pressing than it is. */
  readonly to: RaisedUrgency;
  /** 理由 Why. */
  readonly reason: RaisingReason;
}

export const raiseUrgencyRoute = actRoute({
  aggregate: tickets,
  act: raiseUrgencyAct,
  path: 'intake/tickets/:id/urgency-raising',
  summary: { 'zh-CN': '调高紧急程度', en: 'Make a ticket more pressing; shorter limits count from today' },
  body: schemas.UrgencyRaisingBody,
  input: ({ to, reason }: UrgencyRaisingBody) => ({ to, reason }),
});
