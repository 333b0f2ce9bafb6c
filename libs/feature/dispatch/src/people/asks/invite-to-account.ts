import { addDays, type LocalDate } from '@redress/kernel';
import { accounts, inviteToAccountAct } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 邀请 An invitation. */
export interface InvitationBody {
  /** 有效至，默认七日后 The last day on which it is taken; in seven days by default. */
  readonly until?: LocalDate;
}

export const inviteToAccountAsk = askRoute({
  kind: 'account',
  aggregate: accounts,
  act: inviteToAccountAct,
  path: 'dispatch/accounts/:id/invitation',
  summary: {
    'zh-CN': '提出邀请设置登录方式',
    en: 'Propose to invite the person of an account to set up how they sign in',
  },
  body: schemas.InvitationBody,
  asks: ({ until }: InvitationBody, { today }) => ({ until: until ?? addDays(today, 7) }),
});
