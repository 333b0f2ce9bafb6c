import { accounts, disableAccountAct } from '@redress/people';
import { askRoute } from '@redress/service';

export const disableAccountAsk = askRoute({
  kind: 'account',
  aggregate: accounts,
  act: disableAccountAct,
  path: 'dispatch/accounts/:id/disabling',
  summary: { 'zh-CN': '提出停用账号', en: 'Propose to disable an account' },
  body: null,
  asks: () => ({}),
});
