import { letStaffGoAct, staff } from '@redress/people';
import { askRoute } from '@redress/service';

export const letStaffGoAsk = askRoute({
  kind: 'person',
  aggregate: staff,
  act: letStaffGoAct,
  path: 'dispatch/staff/:id/leaving',
  summary: { 'zh-CN': '提出人员离岗', en: 'Propose that a colleague leaves; their accounts are disabled' },
  body: null,
  asks: () => ({}),
});
