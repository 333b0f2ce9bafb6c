import type { LocalDate, OfficialNumber } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { fileReportAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 立案 Number of the case, and when it was decided. */
export interface FilingBody {
  /** 案号 Number of the case. @example 东市监立〔2026〕17号 */
  readonly caseNumber: OfficialNumber;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
}

export const fileReportRoute = actRoute({
  aggregate: tickets,
  act: fileReportAct,
  path: 'mediation/tickets/:id/filing',
  summary: { 'zh-CN': '立案', en: 'File as a case' },
  body: schemas.FilingBody,
  input: ({ caseNumber, decidedOn }: FilingBody, { today }) => ({ caseNumber, decidedOn: decidedOn ?? today }),
});
