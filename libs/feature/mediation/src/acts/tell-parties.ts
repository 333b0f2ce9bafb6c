import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { tellPartiesAct, tickets, type NoticeChannel } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 告知 When and how they were told. */
export interface NoticeBody {
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: LocalDate;
  /** 告知方式 How they were told. */
  readonly toldBy: NoticeChannel;
}

export const tellPartiesRoute = actRoute({
  aggregate: tickets,
  act: tellPartiesAct,
  path: 'mediation/tickets/:id/notice',
  summary: { 'zh-CN': '告知双方', en: 'Tell both parties' },
  body: schemas.NoticeBody,
  input: ({ toldOn, toldBy }: NoticeBody, { today }) => ({ toldOn: toldOn ?? today, toldBy }),
});
