import type { Code } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { tickets, transferAct, type TransferGround } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 申请移交 To which department, and why. */
export interface TransferBody {
  /** 接收部门代码 Code of the department that is to have it. @example market-west */
  readonly to: Code;
  /** 理由 The ground. */
  readonly ground: TransferGround;
}

export const transferAsk = askRoute({
  kind: 'transfer',
  aggregate: tickets,
  act: transferAct,
  path: 'dispatch/tickets/:id/transfer',
  summary: { 'zh-CN': '申请移交', en: 'Ask that another department takes a ticket that was signed for' },
  body: schemas.TransferBody,
  asks: ({ to, ground }: TransferBody) => ({ to, ground }),
});
