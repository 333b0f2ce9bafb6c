import { actRoute } from '@redress/service';
import { signForAct, tickets } from '@redress/ticket';

export const signForRoute = actRoute({
  aggregate: tickets,
  act: signForAct,
  path: 'dispatch/tickets/:id/signing',
  summary: { 'zh-CN': '签收', en: 'Sign for the ticket' },
  body: null,
  input: () => ({}),
});
