import type { Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { requestSignOffAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 送领导签字 What the leader is told. */
export interface SignOffRequestBody {
  /** 办理情况，密封保存 Account of what was done; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const requestSignOffRoute = actRoute({
  aggregate: tickets,
  act: requestSignOffAct,
  path: 'mediation/tickets/:id/sign-off-request',
  summary: { 'zh-CN': '送领导签字', en: 'Ask the leader to sign' },
  body: schemas.SignOffRequestBody,
  input: ({ text }: SignOffRequestBody) => ({ text }),
});
