import { askRoute } from '@redress/service';
import { extendVerificationAct, tickets } from '@redress/ticket';

export const extendVerificationAsk = askRoute({
  kind: 'extension',
  aggregate: tickets,
  act: extendVerificationAct,
  path: 'mediation/tickets/:id/verification-extension',
  summary: { 'zh-CN': '申请延长核查', en: 'Ask for fifteen more working days to verify the report' },
  body: null,
  asks: () => ({}),
});
