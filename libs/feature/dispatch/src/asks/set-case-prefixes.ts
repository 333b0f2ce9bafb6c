import type { CasePrefix, Code, LocalDate } from '@redress/kernel';
import { setCasePrefixesAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出案号字头 Propose how the numbers of an office's cases begin. */
export interface CasePrefixesBody {
  /** 机构代码 Code of the office; what holds for it holds for those below it. */
  readonly office: Code;
  /** 全部案号字头 All prefixes; those of before end. @maxItems 20 */
  readonly prefixes: readonly CasePrefix[];
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const setCasePrefixesAsk = askRoute({
  kind: 'office',
  aggregate: offices,
  act: setCasePrefixesAct,
  path: 'dispatch/offices/case-prefixes',
  summary: { 'zh-CN': '提出案号字头', en: "Propose how the numbers of an office's cases begin" },
  body: schemas.CasePrefixesBody,
  asks: ({ office, prefixes, from }: CasePrefixesBody, { today }) => ({ office, prefixes, from: from ?? today }),
});
