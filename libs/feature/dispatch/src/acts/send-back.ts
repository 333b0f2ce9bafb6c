import type { Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { sendBackAct, tickets, type ReviewAspect } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 退回 What the leader objects to. */
export interface SendingBackBody {
  /** 问题所在：程序、格式、内容 Procedure, form, content. @minItems 1 @maxItems 3 */
  readonly findings: readonly ReviewAspect[];
  /** 问题说明，密封保存 The findings in words; kept sealed. @maxLength 10000 */
  readonly text?: Text;
}

export const sendBackRoute = actRoute({
  aggregate: tickets,
  act: sendBackAct,
  path: 'dispatch/tickets/:id/sending-back',
  summary: { 'zh-CN': '退回完善', en: 'Send back with findings' },
  body: schemas.SendingBackBody,
  input: ({ findings, text }: SendingBackBody) => ({ findings, text }),
});
