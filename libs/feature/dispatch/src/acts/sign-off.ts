import type { Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { signOffAct, tickets } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 签字 What the leader says of the handling. */
export interface SignOffBody {
  /** 审签意见，密封保存 Opinion of the leader; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const signOffRoute = actRoute({
  aggregate: tickets,
  act: signOffAct,
  path: 'dispatch/tickets/:id/sign-off',
  summary: { 'zh-CN': '领导签字办结', en: 'Sign off; the ticket is concluded' },
  body: schemas.SignOffBody,
  input: ({ text }: SignOffBody) => ({ text }),
});
