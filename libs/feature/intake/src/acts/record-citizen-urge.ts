import { actRoute } from '@redress/service';
import { recordCitizenUrgeAct, tickets } from '@redress/ticket';

export const recordCitizenUrgeRoute = actRoute({
  aggregate: tickets,
  act: recordCitizenUrgeAct,
  path: 'intake/tickets/:id/citizen-urges',
  summary: { 'zh-CN': '记录市民催单', en: 'Record that the citizen called again to urge' },
  body: null,
  input: () => ({}),
});
