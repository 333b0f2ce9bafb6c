import type { Code, LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { referToOdrAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 转ODR单位 To which unit, and when. */
export interface OdrReferralBody {
  /** ODR单位编号 Code of the ODR unit. @example odr-0007 */
  readonly unit: Code;
  /** 转送日，默认当日 Day of the referral; today by default. */
  readonly referredOn?: LocalDate;
}

export const referToOdrRoute = actRoute({
  aggregate: tickets,
  act: referToOdrAct,
  path: 'mediation/tickets/:id/odr-referral',
  summary: { 'zh-CN': '转ODR单位协商', en: 'Refer to the merchant as an ODR unit' },
  body: schemas.OdrReferralBody,
  input: ({ unit, referredOn }: OdrReferralBody, { today }) => ({ unit, referredOn: referredOn ?? today }),
});
