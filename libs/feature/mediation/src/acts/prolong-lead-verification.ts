import { actRoute } from '@redress/service';
import { prolongLeadVerificationAct, tickets } from '@redress/ticket';

export const prolongLeadVerificationRoute = actRoute({
  aggregate: tickets,
  act: prolongLeadVerificationAct,
  path: 'mediation/tickets/:id/lead-prolongation',
  summary: { 'zh-CN': '自行延长线索核查（无需批准）', en: 'Take more time for the lead, where no approval is needed' },
  body: null,
  input: () => ({}),
});
