import type { Digest } from '@redress/kernel';
import { grantRequestAct, requests } from '@redress/requests';
import { actRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 批准申请 Grant a request. */
export interface GrantBody {
  /** 所批准内容的摘要 Digest of the content that is agreed to, as it was read. */
  readonly digest: Digest;
}

export const grantRoute = actRoute({
  aggregate: requests,
  act: grantRequestAct,
  path: 'dispatch/requests/:id/grant',
  summary: { 'zh-CN': '批准申请', en: 'Grant a request' },
  body: schemas.GrantBody,
  input: ({ digest }: GrantBody) => ({ digest }),
});
