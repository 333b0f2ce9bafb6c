import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { verifyIdentityAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 身份已核验 When it was proved. */
export interface IdentityVerificationBody {
  /** 核验日，默认当日 Day of the verification; today by default. */
  readonly on?: LocalDate;
}

export const verifyIdentityRoute = actRoute({
  aggregate: tickets,
  act: verifyIdentityAct,
  path: 'mediation/tickets/:id/identity-verification',
  summary: { 'zh-CN': '身份已核验', en: 'The complainant has proved who they are' },
  body: schemas.IdentityVerificationBody,
  input: ({ on }: IdentityVerificationBody, { today }) => ({ verifiedOn: on ?? today }),
});
