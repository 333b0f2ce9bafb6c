import type { Code, LocalDate } from '@redress/kernel';
import type { Name, OfficeLevel } from '@redress/offices';
import { registerOfficeAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出登记机构 Propose a new office. */
export interface OfficeBody {
  /** 机构代码 Code of the office. @example market-south */
  readonly id: Code;
  /** 层级 Its level. */
  readonly level: OfficeLevel;
  /** 名称 Name in both languages. */
  readonly name: Name;
  /** 上级机构代码 The office directly above; none at the top. */
  readonly parent?: Code;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const registerOfficeAsk = askRoute({
  kind: 'office',
  aggregate: offices,
  act: registerOfficeAct,
  path: 'dispatch/offices',
  summary: { 'zh-CN': '提出登记机构', en: 'Propose a new office' },
  body: schemas.OfficeBody,
  asks: ({ id, level, name, parent, from }: OfficeBody, { today }) => ({
    ...{ id, level, name },
    parent: parent ?? null,
    from: from ?? today,
  }),
});
