import { actRoute } from '@redress/service';
import { requestSignOffAct, tickets } from '@redress/ticket';

export const requestSignOffRoute = actRoute({
  aggregate: tickets,
  act: requestSignOffAct,
  path: 'mediation/tickets/:id/sign-off-request',
  summary: { 'zh-CN': '送领导签字', en: 'Ask the leader to sign' },
  body: null,
  input: () => ({}),
});
