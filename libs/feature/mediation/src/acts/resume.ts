import type { LocalDate } from '@redress/kernel';
import { type LimitCode } from '@redress/rulebook';
import { actRoute } from '@redress/service';
import { resumeAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 时限恢复 Which limit runs on, and the last day that is not counted. */
export interface ResumptionBody {
  /** 时限 The limit. */
  readonly limit: LimitCode;
  /** 中止的末日，默认当日 Last day that is not counted; today by default. */
  readonly on?: LocalDate;
}

export const resumeRoute = actRoute({
  aggregate: tickets,
  act: resumeAct,
  path: 'mediation/tickets/:id/resumption',
  summary: { 'zh-CN': '时限恢复', en: 'Let a limit run on' },
  body: schemas.ResumptionBody,
  input: ({ limit, on }: ResumptionBody, { today }) => ({ limit, on: on ?? today }),
});
