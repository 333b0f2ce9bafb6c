import type { DocumentNumber } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { extendCaseDecisionAct, tickets, type CollectiveDecision } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 集体讨论决定 What the heads of the authority decided together. */
export interface CollectiveDecisionBody {
  /** 合理期限（日） The reasonable time that they set, in days. @minimum 1 @maximum 365 */
  readonly days: number;
  /** 决定文号 Number of the decision. @example JT-2026-17 */
  readonly decision: DocumentNumber;
}

/** 申请延长办案 Ask for more time for the case: thirty days once, then what a collective decision sets. */
export interface CaseExtensionBody {
  /** 集体讨论决定；首次延长不填 The collective decision; absent for the first extension. */
  readonly further?: CollectiveDecisionBody;
}

export const extendCaseDecisionAsk = askRoute({
  kind: 'extension',
  aggregate: tickets,
  act: extendCaseDecisionAct,
  path: 'mediation/tickets/:id/case-extension',
  summary: { 'zh-CN': '申请延长办案', en: 'Ask for more days for the case' },
  body: schemas.CaseExtensionBody,
  asks: ({ further }: CaseExtensionBody): { readonly further: CollectiveDecision | null } => ({
    further: further ?? null,
  }),
});
