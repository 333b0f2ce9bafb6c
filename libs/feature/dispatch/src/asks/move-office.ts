import type { Code, LocalDate } from '@redress/kernel';
import { moveOfficeAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出调整上级机构 Propose another office above. */
export interface OfficeMoveBody {
  /** 机构代码 Code of the office. */
  readonly id: Code;
  /** 新的上级机构代码 The office directly above; none at the top. */
  readonly parent?: Code;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const moveOfficeAsk = askRoute({
  kind: 'office',
  aggregate: offices,
  act: moveOfficeAct,
  path: 'dispatch/offices/moves',
  summary: { 'zh-CN': '提出调整上级机构', en: 'Propose another office above' },
  body: schemas.OfficeMoveBody,
  asks: ({ id, parent, from }: OfficeMoveBody, { today }) => ({ id, parent: parent ?? null, from: from ?? today }),
});
