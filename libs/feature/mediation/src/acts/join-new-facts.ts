import type { Id, LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { joinNewFactsAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 并入新事实 When they were received, and from which ticket. */
export interface NewFactsBody {
  /** 最后一次收到举报之日，默认当日 Day of the later receipt; today by default. */
  readonly receivedOn?: LocalDate;
  /** 后一举报的工单 Ticket of the later report, when it has one that the department can read. */
  readonly from?: Id;
}

export const joinNewFactsRoute = actRoute({
  aggregate: tickets,
  act: joinNewFactsAct,
  path: 'mediation/tickets/:id/new-facts',
  summary: { 'zh-CN': '并入新的事实，重新计算期限', en: 'Join new facts; the time to verify begins anew' },
  body: schemas.NewFactsBody,
  names: { ids: ({ from }: NewFactsBody) => (from === undefined ? [] : [from]), read: 'read-ticket' },
  input: ({ receivedOn, from }: NewFactsBody, { today }, _, [later]) => ({
    receivedOn: receivedOn ?? today,
    from: from ?? null,
    later: later ?? null,
  }),
});
