import { actRoute } from '@redress/service';
import { takeBackDecisionAct, tickets } from '@redress/ticket';

export const takeBackDecisionRoute = actRoute({
  aggregate: tickets,
  act: takeBackDecisionAct,
  path: 'mediation/tickets/:id/reconsideration',
  summary: { 'zh-CN': '撤销决定，重新处理', en: 'Take the decision back and handle it anew' },
  body: null,
  input: () => ({}),
});
