import type { LocalDate, CaseNumber, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { fileReportAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 立案 Number of the case, and when it was decided. */
export interface FilingBody {
  /** 案号 Number of the case. @example 东市监立〔2026〕17号 */
  readonly caseNumber: CaseNumber;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
  /** 核查情况，密封保存 What the verification found; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const fileReportRoute = actRoute({
  aggregate: tickets,
  act: fileReportAct,
  path: 'mediation/tickets/:id/filing',
  summary: { 'zh-CN': '立案', en: 'File as a case' },
  body: schemas.FilingBody,
  input: ({ caseNumber, decidedOn, text }: FilingBody, { today }) => ({
    caseNumber,
    decidedOn: decidedOn ?? today,
    text,
  }),
});
