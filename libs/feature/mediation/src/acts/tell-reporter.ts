import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { tellReporterAct, tickets, type NoticeChannel } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 告知举报人 When and how the reporter was told. */
export interface ReporterNoticeBody {
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: LocalDate;
  /** 告知方式 How they were told. */
  readonly toldBy: NoticeChannel;
}

export const tellReporterRoute = actRoute({
  aggregate: tickets,
  act: tellReporterAct,
  path: 'mediation/tickets/:id/reporter-notice',
  summary: { 'zh-CN': '告知实名举报人', en: 'Tell a real-name reporter' },
  body: schemas.ReporterNoticeBody,
  input: ({ toldOn, toldBy }: ReporterNoticeBody, { today }) => ({ toldOn: toldOn ?? today, toldBy }),
});
