import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { verifyLeadAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 线索核查结论 When it was decided, and how. */
export interface LeadDecisionBody {
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly on?: LocalDate;
  /** 立案或不予立案 Whether it is filed as a case. */
  readonly outcome: 'filed' | 'not-filed';
  /** 核查情况，密封保存 What the verification found; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const verifyLeadRoute = actRoute({
  aggregate: tickets,
  act: verifyLeadAct,
  path: 'mediation/tickets/:id/lead-decision',
  summary: { 'zh-CN': '线索核查结论', en: 'Decide whether the lead is filed as a case' },
  body: schemas.LeadDecisionBody,
  input: ({ on, outcome, text }: LeadDecisionBody, { today }) => ({ decidedOn: on ?? today, outcome, text }),
});
