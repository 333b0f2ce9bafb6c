import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { requestIdentityAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 要求核验身份 When it was asked for. */
export interface IdentityRequestBody {
  /** 要求日，默认当日 Day of the request; today by default. */
  readonly on?: LocalDate;
}

export const requestIdentityRoute = actRoute({
  aggregate: tickets,
  act: requestIdentityAct,
  path: 'mediation/tickets/:id/identity-request',
  summary: { 'zh-CN': '要求核验身份', en: 'Ask the complainant for proof of identity' },
  body: schemas.IdentityRequestBody,
  input: ({ on }: IdentityRequestBody, { today }) => ({ requestedOn: on ?? today }),
});
