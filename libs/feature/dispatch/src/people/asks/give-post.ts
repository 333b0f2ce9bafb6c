import { consequentId, type Code, type LocalDate } from '@redress/kernel';
import { accounts, givePostAct, type PostRole } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 任岗 A post. */
export interface PostBody {
  /** 角色 Role. */
  readonly role: PostRole;
  /** 机构或ODR单位；热线岗位不填 The office or ODR unit; none for the hotline. */
  readonly office?: Code;
  /** 起始日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
  /** 截止日 The last day; open without it. */
  readonly to?: LocalDate;
}

export const givePostAsk = askRoute({
  kind: 'post',
  aggregate: accounts,
  act: givePostAct,
  path: 'dispatch/accounts/:id/posts',
  summary: { 'zh-CN': '提出任岗', en: 'Propose to give an account a post' },
  body: schemas.PostBody,
  asks: ({ role, office, from, to }: PostBody, { meta, today }) => ({
    ...{ post: consequentId('post', meta.commandId), role },
    ...{ office: office ?? null, from: from ?? today, to: to ?? null },
  }),
});
