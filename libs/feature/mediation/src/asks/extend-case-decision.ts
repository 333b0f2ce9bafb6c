import type { LocalDate } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { extendCaseDecisionAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 申请延长办案 Ask for thirty more days for the case. */
export interface CaseExtensionBody {
  /** 批准日，默认当日 Day from which it counts as approved; today by default. */
  readonly approvedOn?: LocalDate;
}

export const extendCaseDecisionAsk = askRoute({
  kind: 'extension',
  aggregate: tickets,
  act: extendCaseDecisionAct,
  path: 'mediation/tickets/:id/case-extension',
  summary: { 'zh-CN': '申请延长办案', en: 'Ask for thirty more days for the case' },
  body: schemas.CaseExtensionBody,
  asks: ({ approvedOn }: CaseExtensionBody, { today }) => ({ approvedOn: approvedOn ?? today }),
});
