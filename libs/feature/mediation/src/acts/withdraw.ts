import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { withdrawAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 撤回 When the complainant withdrew. */
export interface WithdrawalBody {
  /** 撤回日，默认当日 Day of the withdrawal; today by default. */
  readonly withdrawnOn?: LocalDate;
}

export const withdrawRoute = actRoute({
  aggregate: tickets,
  act: withdrawAct,
  path: 'mediation/tickets/:id/withdrawal',
  summary: { 'zh-CN': '投诉人撤回', en: 'Withdrawn by the complainant' },
  body: schemas.WithdrawalBody,
  input: ({ withdrawnOn }: WithdrawalBody, { today }) => ({ withdrawnOn: withdrawnOn ?? today }),
});
