import type { Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { endWaitForCitizenAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 补充 What the citizen added. */
export interface SupplementBody {
  /** 补充内容，密封保存；逾期未补充不填 What was added; kept sealed. Absent when the citizen stayed silent. @maxLength 20000 */
  readonly text?: Text;
}

export const endWaitForCitizenRoute = actRoute({
  aggregate: tickets,
  act: endWaitForCitizenAct,
  path: 'dispatch/tickets/:id/supplement',
  summary: { 'zh-CN': '记录来件人补充', en: 'Note what the citizen added, or that they stayed silent' },
  body: schemas.SupplementBody,
  input: ({ text }: SupplementBody) => ({ added: text ?? null }),
});
