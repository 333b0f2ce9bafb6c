import type { Code, LocalDate } from '@redress/kernel';
import type { Responsibility } from '@redress/offices';
import { setResponsibilitiesAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出部门职责 Propose what a department answers for. */
export interface ResponsibilitiesBody {
  /** 部门代码 Code of the department. */
  readonly office: Code;
  /** 全部职责：类别（* 为全部）与片区（空为全部） All of them: category (* for any) and area (null for any). @maxItems 130 */
  readonly responsibilities: readonly Responsibility[];
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const setResponsibilitiesAsk = askRoute({
  kind: 'responsibility',
  aggregate: offices,
  act: setResponsibilitiesAct,
  path: 'dispatch/offices/responsibilities',
  summary: { 'zh-CN': '提出部门职责', en: 'Propose what a department answers for' },
  body: schemas.ResponsibilitiesBody,
  asks: ({ office, responsibilities, from }: ResponsibilitiesBody, { today }) => ({
    ...{ office, responsibilities },
    from: from ?? today,
  }),
});
