import type { Code, LocalDate } from '@redress/kernel';
import type { Name } from '@redress/offices';
import { renameOfficeAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出机构更名 Propose a new name for an office. */
export interface OfficeRenamingBody {
  /** 机构代码 Code of the office. */
  readonly id: Code;
  /** 名称 Name in both languages. */
  readonly name: Name;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const renameOfficeAsk = askRoute({
  kind: 'office',
  aggregate: offices,
  act: renameOfficeAct,
  path: 'dispatch/offices/renamings',
  summary: { 'zh-CN': '提出机构更名', en: 'Propose a new name for an office' },
  body: schemas.OfficeRenamingBody,
  asks: ({ id, name, from }: OfficeRenamingBody, { today }) => ({ id, name, from: from ?? today }),
});
