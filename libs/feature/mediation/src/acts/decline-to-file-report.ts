import type { Code, LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { declineToFileReportAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 不予立案 The reason, and when it was decided. */
export interface NonFilingBody {
  /** 不予立案理由代码 Code of the reason. @example no-evidence-of-violation */
  readonly reason: Code;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
  /** 核查情况，密封保存 What the verification found; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const declineToFileReportRoute = actRoute({
  aggregate: tickets,
  act: declineToFileReportAct,
  path: 'mediation/tickets/:id/non-filing',
  summary: { 'zh-CN': '不予立案', en: 'Do not file, with a reason' },
  body: schemas.NonFilingBody,
  input: ({ reason, decidedOn, text }: NonFilingBody, { today }) => ({ reason, decidedOn: decidedOn ?? today, text }),
});
