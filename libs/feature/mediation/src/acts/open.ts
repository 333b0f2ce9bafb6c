import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { openAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 开始调解 When it began. */
export interface MediationBody {
  /** 开始日，默认当日 Day on which it began; today by default. */
  readonly openedOn?: LocalDate;
}

export const openRoute = actRoute({
  aggregate: tickets,
  act: openAct,
  path: 'mediation/tickets/:id/mediation',
  summary: { 'zh-CN': '开始调解', en: 'Open mediation' },
  body: schemas.MediationBody,
  input: ({ openedOn }: MediationBody, { today }) => ({ openedOn: openedOn ?? today }),
});
