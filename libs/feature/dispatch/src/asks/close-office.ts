import type { Code, LocalDate } from '@redress/kernel';
import { closeOfficeAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出撤销机构 Propose to close an office. */
export interface OfficeClosingBody {
  /** 机构代码 Code of the office. */
  readonly id: Code;
  /** 承接未办结工单的机构 The office that gets its open tickets; the dispatch desk without it. */
  readonly takenOverBy?: Code;
  /** 撤销日，默认当日 The first day without it; today by default. */
  readonly from?: LocalDate;
}

export const closeOfficeAsk = askRoute({
  kind: 'office',
  aggregate: offices,
  act: closeOfficeAct,
  path: 'dispatch/offices/closings',
  summary: { 'zh-CN': '提出撤销机构', en: 'Propose to close an office' },
  body: schemas.OfficeClosingBody,
  asks: ({ id, takenOverBy, from }: OfficeClosingBody, { today }) => ({
    id,
    takenOverBy: takenOverBy ?? null,
    from: from ?? today,
  }),
});
