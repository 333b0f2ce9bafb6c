import { actRoute } from '@redress/service';
import { reopenAct, tickets, type ReopenReason } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 重办 Why. */
export interface ReopeningBody {
  /** 重办理由 The reason. */
  readonly reason: ReopenReason;
}

export const reopenRoute = actRoute({
  aggregate: tickets,
  act: reopenAct,
  path: 'dispatch/tickets/:id/reopening',
  summary: { 'zh-CN': '重办', en: 'Open again, as a new round' },
  body: schemas.ReopeningBody,
  input: ({ reason }: ReopeningBody) => ({ reason }),
});
