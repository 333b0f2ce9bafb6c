import type { Code, LocalDate } from '@redress/kernel';
import type { Name } from '@redress/offices';
import { registerAreaAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出登记片区 Propose a new area. */
export interface AreaBody {
  /** 片区代码 Code of the area. */
  readonly id: Code;
  /** 名称 Name in both languages. */
  readonly name: Name;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const registerAreaAsk = askRoute({
  kind: 'area',
  aggregate: offices,
  act: registerAreaAct,
  path: 'dispatch/areas',
  summary: { 'zh-CN': '提出登记片区', en: 'Propose a new area' },
  body: schemas.AreaBody,
  asks: ({ id, name, from }: AreaBody, { today }) => ({ id, name, from: from ?? today }),
});
