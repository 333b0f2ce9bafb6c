import { accounts, enableAccountAct } from '@redress/people';
import { askRoute } from '@redress/service';

export const enableAccountAsk = askRoute({
  kind: 'account',
  aggregate: accounts,
  act: enableAccountAct,
  path: 'dispatch/accounts/:id/enabling',
  summary: { 'zh-CN': '提出启用账号', en: 'Propose to enable an account again' },
  body: null,
  asks: () => ({}),
});
