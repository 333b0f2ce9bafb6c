import { actRoute } from '@redress/service';
import { changeKindAct, tickets, type KindChangeReason, type TicketKind } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 改类型 What the ticket is, and why it is not what it was registered as. */
export interface KindChangeBody {
  /** 改为的类型 The kind that it is. */
  readonly to: TicketKind;
  /** 理由：登记有误、来件人说明、内容核对 The reason. */
  readonly reason: KindChangeReason;
}

export const changeKindRoute = actRoute({
  aggregate: tickets,
  act: changeKindAct,
  path: 'intake/tickets/:id/kind',
  summary: { 'zh-CN': '改类型', en: 'Change the kind of a ticket that no department has' },
  body: schemas.KindChangeBody,
  input: ({ to, reason }: KindChangeBody) => ({ to, reason }),
});
