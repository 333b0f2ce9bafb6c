import type { Id, LocalDate } from '@redress/kernel';
import { accounts, endDeputyAct } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 结束代理 Which deputyship ends. */
export interface DeputyEndingBody {
  readonly deputyship: Id;
  /** 不再代理之日，默认当日 The first day without it; today by default. */
  readonly from?: LocalDate;
}

export const endDeputyAsk = askRoute({
  kind: 'post',
  aggregate: accounts,
  act: endDeputyAct,
  path: 'dispatch/accounts/:id/deputyships/endings',
  summary: { 'zh-CN': '提出结束代理', en: 'Propose to end a deputyship' },
  body: schemas.DeputyEndingBody,
  asks: ({ deputyship, from }: DeputyEndingBody, { today }) => ({ deputyship, from: from ?? today }),
});
