import type { Code } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { moveAccountabilityAct, tickets, type AccountabilityReason } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 变更责任部门 Which department answers from now on, and why. */
export interface AccountabilityMoveBody {
  /** 今后负责的部门代码 Code of the department. @example market-east */
  readonly to: Code;
  /** 理由：误派、职责调整 The reason. */
  readonly reason: AccountabilityReason;
}

export const moveAccountabilityRoute = actRoute({
  aggregate: tickets,
  act: moveAccountabilityAct,
  path: 'dispatch/tickets/:id/accountability',
  summary: { 'zh-CN': '变更责任部门', en: 'Move accountability for what falls due from now on' },
  body: schemas.AccountabilityMoveBody,
  input: ({ to, reason }: AccountabilityMoveBody) => ({ to, reason }),
});
