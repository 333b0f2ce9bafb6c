import type { LocalDate } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { extendVerificationAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 申请延长核查 Ask for fifteen more working days to verify the report. */
export interface VerificationExtensionBody {
  /** 批准日，默认当日 Day from which it counts as approved; today by default. */
  readonly approvedOn?: LocalDate;
}

export const extendVerificationAsk = askRoute({
  kind: 'extension',
  aggregate: tickets,
  act: extendVerificationAct,
  path: 'mediation/tickets/:id/verification-extension',
  summary: { 'zh-CN': '申请延长核查', en: 'Ask for fifteen more working days to verify the report' },
  body: schemas.VerificationExtensionBody,
  asks: ({ approvedOn }: VerificationExtensionBody, { today }) => ({ approvedOn: approvedOn ?? today }),
});
