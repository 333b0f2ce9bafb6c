import type { Id, LocalDate } from '@redress/kernel';
import { accounts, endPostAct } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 免岗 Which post ends. */
export interface PostEndingBody {
  readonly post: Id;
  /** 不再任岗之日，默认当日 The first day without it; today by default. */
  readonly from?: LocalDate;
}

export const endPostAsk = askRoute({
  kind: 'post',
  aggregate: accounts,
  act: endPostAct,
  path: 'dispatch/accounts/:id/posts/endings',
  summary: { 'zh-CN': '提出免岗', en: 'Propose to end a post' },
  body: schemas.PostEndingBody,
  asks: ({ post, from }: PostEndingBody, { today }) => ({ post, from: from ?? today }),
});
