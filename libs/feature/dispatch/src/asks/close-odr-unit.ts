import type { Code, LocalDate } from '@redress/kernel';
import { closeOdrUnitAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出注销ODR单位 Propose to close an ODR unit. */
export interface OdrUnitClosingBody {
  /** ODR单位编号 Code of the unit. */
  readonly code: Code;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const closeOdrUnitAsk = askRoute({
  kind: 'odr-unit',
  aggregate: offices,
  act: closeOdrUnitAct,
  path: 'dispatch/odr-units/closings',
  summary: { 'zh-CN': '提出注销ODR单位', en: 'Propose to close an ODR unit' },
  body: schemas.OdrUnitClosingBody,
  asks: ({ code, from }: OdrUnitClosingBody, { today }) => ({ code, from: from ?? today }),
});
