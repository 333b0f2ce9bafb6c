import { correctStaffAct, staff } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 更名内容 Which name, as it was read. */
export interface StaffCorrectionBody {
  /** 录入版本 Revision of the entry. @minimum 0 */
  readonly entry: number;
}

export const correctStaffAsk = askRoute({
  kind: 'person',
  aggregate: staff,
  act: correctStaffAct,
  path: 'dispatch/staff/:id/correction',
  summary: { 'zh-CN': '提出人员更名', en: 'Propose that the name that was entered counts' },
  body: schemas.StaffCorrectionBody,
  asks: ({ entry }: StaffCorrectionBody) => ({ entry }),
});
