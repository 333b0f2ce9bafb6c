import { actRoute } from '@redress/service';
import { signOffAct, tickets } from '@redress/ticket';

export const signOffRoute = actRoute({
  aggregate: tickets,
  act: signOffAct,
  path: 'dispatch/tickets/:id/sign-off',
  summary: { 'zh-CN': '领导签字办结', en: 'Sign off; the ticket is concluded' },
  body: null,
  input: () => ({}),
});
