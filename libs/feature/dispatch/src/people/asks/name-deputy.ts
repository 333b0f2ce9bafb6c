import { consequentId, type Id, type LocalDate } from '@redress/kernel';
import { accounts, nameDeputyAct } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 代理 Whose post, and on which days. */
export interface DeputyBody {
  /** 被代理人的账号 The account of who is away. */
  readonly account: Id;
  /** 被代理的岗位 The post. */
  readonly post: Id;
  /** 起始日 The first day. */
  readonly from: LocalDate;
  /** 截止日 The last day. */
  readonly to: LocalDate;
}

export const nameDeputyAsk = askRoute({
  kind: 'post',
  aggregate: accounts,
  act: nameDeputyAct,
  path: 'dispatch/accounts/:id/deputyships',
  summary: { 'zh-CN': '提出指定代理', en: 'Propose that the person of an account stands in for somebody' },
  body: schemas.DeputyBody,
  asks: ({ account, post, from, to }: DeputyBody, { meta }) => ({
    ...{ deputyship: consequentId('deputyship', meta.commandId), account, post, from, to },
  }),
});
