import { askRoute } from '@redress/service';
import { extendLeadVerificationAct, tickets } from '@redress/ticket';

export const extendLeadVerificationAsk = askRoute({
  kind: 'extension',
  aggregate: tickets,
  act: extendLeadVerificationAct,
  path: 'mediation/tickets/:id/lead-extension',
  summary: { 'zh-CN': '申请延长线索核查', en: 'Ask for fifteen more working days for the lead' },
  body: null,
  asks: () => ({}),
});
