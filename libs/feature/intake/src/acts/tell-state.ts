import { actRoute } from '@redress/service';
import { tellStateAct, tickets, type NoticeChannel } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 告知进展 How the citizen was told. */
export interface StateToldBody {
  /** 告知方式 How. */
  readonly toldBy: NoticeChannel;
}

export const tellStateRoute = actRoute({
  aggregate: tickets,
  act: tellStateAct,
  path: 'intake/tickets/:id/state-told',
  summary: { 'zh-CN': '向来电人告知进展', en: 'Record that the citizen was told the state of the ticket' },
  body: schemas.StateToldBody,
  input: ({ toldBy }: StateToldBody) => ({ toldBy }),
});
