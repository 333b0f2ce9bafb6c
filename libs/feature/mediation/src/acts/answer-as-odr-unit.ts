import type { Code, LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { answerAsOdrUnitAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** ODR单位答复 How the unit answered, and when. */
export interface OdrAnswerBody {
  /** ODR单位编号 Code of the ODR unit. */
  readonly unit: Code;
  /** 是否达成一致 Whether the parties agreed. */
  readonly outcome: 'settled' | 'not-settled';
  /** 答复日，默认当日 Day of the answer; today by default. */
  readonly answeredOn?: LocalDate;
}

export const answerAsOdrUnitRoute = actRoute({
  aggregate: tickets,
  act: answerAsOdrUnitAct,
  path: 'mediation/tickets/:id/odr-answer',
  summary: { 'zh-CN': 'ODR单位答复', en: 'Answer of the ODR unit' },
  body: schemas.OdrAnswerBody,
  input: ({ unit, outcome, answeredOn }: OdrAnswerBody, { today }) => ({
    unit,
    outcome,
    answeredOn: answeredOn ?? today,
  }),
});
