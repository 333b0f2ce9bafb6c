import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { askCitizenAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 请来件人补充 What is missing, and how long the ticket waits for it. */
export interface SupplementRequestBody {
  /** 所缺内容，密封保存 What is missing; kept sealed. @maxLength 2000 */
  readonly text: Text;
  /** 等待的末日；时限照常计算 Last day of the wait; the limits run on. */
  readonly until: LocalDate;
}

export const askCitizenRoute = actRoute({
  aggregate: tickets,
  act: askCitizenAct,
  path: 'dispatch/tickets/:id/supplement-request',
  summary: { 'zh-CN': '请来件人补充', en: 'Ask the citizen for what is missing' },
  body: schemas.SupplementRequestBody,
  input: ({ text, until }: SupplementRequestBody) => ({ text, until }),
});
