import { actRoute } from '@redress/service';
import { recallFromOdrAct, tickets } from '@redress/ticket';

export const recallFromOdrRoute = actRoute({
  aggregate: tickets,
  act: recallFromOdrAct,
  path: 'mediation/tickets/:id/odr-recall',
  summary: { 'zh-CN': '从ODR单位收回', en: 'Take back from the ODR unit' },
  body: null,
  input: () => ({}),
});
