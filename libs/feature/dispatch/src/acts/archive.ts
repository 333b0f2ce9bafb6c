import { actRoute } from '@redress/service';
import { archiveAct, tickets } from '@redress/ticket';

export const archiveRoute = actRoute({
  aggregate: tickets,
  act: archiveAct,
  path: 'dispatch/tickets/:id/archiving',
  summary: { 'zh-CN': '归档', en: 'Archive what was followed up' },
  body: null,
  input: () => ({}),
});
