import type { Code, LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { terminateAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 终止调解 The ground, and when it was decided. */
export interface TerminationBody {
  /** 终止调解情形代码 Code of the ground. @example no-agreement-declared */
  readonly ground: Code;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: LocalDate;
  /** 终止的具体情况，密封保存 How it came to the end; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const terminateRoute = actRoute({
  aggregate: tickets,
  act: terminateAct,
  path: 'mediation/tickets/:id/termination',
  summary: { 'zh-CN': '终止调解', en: 'Terminate on a lawful ground' },
  body: schemas.TerminationBody,
  input: ({ ground, decidedOn, text }: TerminationBody, { today }) => ({ ground, decidedOn: decidedOn ?? today, text }),
});
