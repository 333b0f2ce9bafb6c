import type { Code, LocalDate } from '@redress/kernel';
import { closeAreaAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出撤销片区 Propose to close an area. */
export interface AreaClosingBody {
  /** 片区代码 Code of the area. */
  readonly id: Code;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const closeAreaAsk = askRoute({
  kind: 'area',
  aggregate: offices,
  act: closeAreaAct,
  path: 'dispatch/areas/closings',
  summary: { 'zh-CN': '提出撤销片区', en: 'Propose to close an area' },
  body: schemas.AreaClosingBody,
  asks: ({ id, from }: AreaClosingBody, { today }) => ({ id, from: from ?? today }),
});
