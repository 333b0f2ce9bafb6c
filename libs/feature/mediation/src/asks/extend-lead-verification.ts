import type { LocalDate } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { extendLeadVerificationAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 申请延长线索核查 Ask for fifteen more working days for the lead. */
export interface LeadExtensionBody {
  /** 批准日，默认当日 Day from which it counts as approved; today by default. */
  readonly approvedOn?: LocalDate;
}

export const extendLeadVerificationAsk = askRoute({
  kind: 'extension',
  aggregate: tickets,
  act: extendLeadVerificationAct,
  path: 'mediation/tickets/:id/lead-extension',
  summary: { 'zh-CN': '申请延长线索核查', en: 'Ask for fifteen more working days for the lead' },
  body: schemas.LeadExtensionBody,
  asks: ({ approvedOn }: LeadExtensionBody, { today }) => ({ approvedOn: approvedOn ?? today }),
});
