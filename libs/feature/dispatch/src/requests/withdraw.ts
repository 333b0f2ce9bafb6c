import { withdrawRequestAct, requests } from '@redress/requests';
import { actRoute } from '@redress/service';

export const withdrawRequestRoute = actRoute({
  aggregate: requests,
  act: withdrawRequestAct,
  path: 'dispatch/requests/:id/withdrawal',
  summary: { 'zh-CN': '撤回申请', en: 'Withdraw a request' },
  body: null,
  input: () => ({}),
});
