import type { Text } from '@redress/kernel';

/** 人员 A colleague: name and staff number, both sealed. */
export interface StaffBody {
  /** 姓名 Name. @maxLength 100 */
  readonly name: Text;
  /** 工号：据此认人，不得更正 Staff number, which tells people apart and is never corrected. @maxLength 64 */
  readonly number: Text;
}
