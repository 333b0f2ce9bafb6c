import type { Code } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { returnAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 退单 The reason. */
export interface ReturnBody {
  /** 退单理由代码 Code of the reason. @example not-our-duty */
  readonly reason: Code;
}

export const returnRoute = actRoute({
  aggregate: tickets,
  act: returnAct,
  path: 'dispatch/tickets/:id/return',
  summary: { 'zh-CN': '退单', en: 'Return with a reason' },
  body: schemas.ReturnBody,
  input: ({ reason }: ReturnBody) => ({ reason }),
});
