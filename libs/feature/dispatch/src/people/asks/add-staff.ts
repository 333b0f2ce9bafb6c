import { addStaffAct, staff } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 录入内容 What was entered, as it was read. */
export interface StaffEntryBody {
  /** 录入版本 Revision of the entry. @minimum 0 */
  readonly entry: number;
}

export const addStaffAsk = askRoute({
  kind: 'person',
  aggregate: staff,
  act: addStaffAct,
  path: 'dispatch/staff/:id/adding',
  summary: { 'zh-CN': '提出人员入册', en: 'Propose that a colleague is added, as they were entered' },
  body: schemas.StaffEntryBody,
  asks: ({ entry }: StaffEntryBody) => ({ entry }),
});
