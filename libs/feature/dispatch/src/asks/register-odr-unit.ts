import type { Code, LocalDate } from '@redress/kernel';
import type { Name } from '@redress/offices';
import { registerOdrUnitAct, offices } from '@redress/offices';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出登记ODR单位 Propose a new ODR unit. */
export interface OdrUnitBody {
  /** ODR单位编号 Code of the unit. @example odr-0007 */
  readonly code: Code;
  /** 公司名称；自然人不填，名录不记其姓名 The public name of the company; absent for a natural person, whose name no register holds. */
  readonly name?: Name;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: LocalDate;
}

export const registerOdrUnitAsk = askRoute({
  kind: 'odr-unit',
  aggregate: offices,
  act: registerOdrUnitAct,
  path: 'dispatch/odr-units',
  summary: { 'zh-CN': '提出登记ODR单位', en: 'Propose a new ODR unit' },
  body: schemas.OdrUnitBody,
  asks: ({ code, name, from }: OdrUnitBody, { today }) => ({ code, name: name ?? null, from: from ?? today }),
});
