import type { Code, LocalDate } from '@redress/kernel';
import type { Name } from '@redress/offices';
import { renameAreaAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出片区更名 Propose a new name for an area. */
export interface AreaRenamingBody {
  /** 片区代码 Code of the area. */
  readonly id: Code;
  /** 名称 Name in both languages. */
  readonly name: Name;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const renameAreaAsk = askRoute({
  kind: 'area',
  aggregate: offices,
  act: renameAreaAct,
  path: 'dispatch/areas/renamings',
  summary: { 'zh-CN': '提出片区更名', en: 'Propose a new name for an area' },
  body: schemas.AreaRenamingBody,
  asks: ({ id, name, from }: AreaRenamingBody, { today }) => ({ id, name, from: from ?? today }),
});
