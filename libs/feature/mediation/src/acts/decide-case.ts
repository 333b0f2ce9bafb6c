import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { decideCaseAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 处理决定 When it was decided. */
export interface CaseDecisionBody {
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
  /** 处理结果，密封保存 What was decided; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const decideCaseRoute = actRoute({
  aggregate: tickets,
  act: decideCaseAct,
  path: 'mediation/tickets/:id/case-decision',
  summary: { 'zh-CN': '作出处理决定', en: 'Decide the case' },
  body: schemas.CaseDecisionBody,
  input: ({ decidedOn, text }: CaseDecisionBody, { today }) => ({ decidedOn: decidedOn ?? today, text }),
});
