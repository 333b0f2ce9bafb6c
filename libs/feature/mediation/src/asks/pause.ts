import type { DocumentNumber, LocalDate } from '@redress/kernel';
import type { LimitCode, PauseReason } from '@redress/rulebook';
import { askRoute } from '@redress/service';
import { pauseAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 申请时限中止 Which limit stands still, why, by which document, and from when to when. */
export interface PauseBody {
  /** 时限 The limit. */
  readonly limit: LimitCode;
  /** 原因，须有条文 The reason; the rule set must have an article for it. */
  readonly reason: PauseReason;
  /** 中止的首日，默认当日 First day that is not counted; today by default. */
  readonly on?: LocalDate;
  /** 中止的末日或复核日，其后继续计时 Last day that is not counted, or the day of review; the limit then runs on. */
  readonly until: LocalDate;
  /** 文书编号 Number of the document that it rests on. @example JD-2026-17 */
  readonly document: DocumentNumber;
}

export const pauseAsk = askRoute({
  kind: 'pause',
  aggregate: tickets,
  act: pauseAct,
  path: 'mediation/tickets/:id/pause',
  summary: { 'zh-CN': '申请时限中止', en: 'Ask that a limit stands still, for an appraisal or a test' },
  body: schemas.PauseBody,
  asks: ({ limit, reason, on, until, document }: PauseBody, { today }) => ({
    ...{ limit, reason, until, document },
    on: on ?? today,
  }),
});
