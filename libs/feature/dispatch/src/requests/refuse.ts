import { refuseRequestAct, requests, type RequestRefusalGround } from '@redress/requests';
import { actRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 驳回申请 Refuse a request. */
export interface RequestRefusalBody {
  /** 驳回理由 Why it is not agreed to. */
  readonly ground?: RequestRefusalGround;
}

export const refuseRequestRoute = actRoute({
  aggregate: requests,
  act: refuseRequestAct,
  path: 'dispatch/requests/:id/refusal',
  summary: { 'zh-CN': '驳回申请', en: 'Refuse a request' },
  body: schemas.RequestRefusalBody,
  input: ({ ground }: RequestRefusalBody) => ({ ground: ground ?? null }),
});
