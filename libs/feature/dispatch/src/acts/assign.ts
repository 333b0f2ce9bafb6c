import type { Code } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { assignAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 派单 To which department. */
export interface AssignmentBody {
  /** 承办部门代码 Code of the department. @example market-east */
  readonly department: Code;
}

export const assignRoute = actRoute({
  aggregate: tickets,
  act: assignAct,
  path: 'dispatch/tickets/:id/assignment',
  summary: { 'zh-CN': '派单给承办部门', en: 'Assign to a department' },
  body: schemas.AssignmentBody,
  input: ({ department }: AssignmentBody) => ({ department, by: 'dispatcher' as const, rule: null }),
});
