import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { superviseAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 监督检查 When it was done, and whether it found a lead. */
export interface SupervisoryCheckBody {
  /** 检查日，默认当日 Day of the check; today by default. */
  readonly on?: LocalDate;
  /** 是否发现违法线索 Whether it found a lead. */
  readonly leadFound: boolean;
}

export const superviseRoute = actRoute({
  aggregate: tickets,
  act: superviseAct,
  path: 'mediation/tickets/:id/supervisory-check',
  summary: { 'zh-CN': '先监管：记录监督检查', en: 'Record the supervisory check that comes before mediation' },
  body: schemas.SupervisoryCheckBody,
  input: ({ on, leadFound }: SupervisoryCheckBody, { today }) => ({ checkedOn: on ?? today, leadFound }),
});
