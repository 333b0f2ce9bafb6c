import type { Text } from '@redress/kernel';
import { enterStaffNameAct, staff } from '@redress/people';
import { actRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 更名 Another name of a colleague, sealed. */
export interface StaffNameBody {
  /** 姓名 Name. @maxLength 100 */
  readonly name: Text;
}

export const enterStaffNameRoute = actRoute({
  aggregate: staff,
  act: enterStaffNameAct,
  path: 'dispatch/staff/:id/name',
  summary: {
    'zh-CN': '录入人员更名',
    en: 'Enter another name of a colleague; that it counts is proposed and approved',
  },
  body: schemas.StaffNameBody,
  input: ({ name }: StaffNameBody, _, id) => ({ name: { subject: id, text: name } }),
});
