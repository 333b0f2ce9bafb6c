import type { Id, LocalDate, Text, Token } from '@redress/kernel';
import type { Purpose } from '@redress/vault';

/** 查阅记录的条件 Which accesses are listed: those that fit every condition. */
export interface AccessListQuery {
  /** 被查阅人引用 Reference of the person looked at. */
  readonly person?: Id;
  /** 查阅人账号 Account that looked. @maxLength 100 @example handler:2001 */
  readonly account?: Text;
  /** 查阅目的 What for. */
  readonly purpose?: Purpose;
  /** 起日 On or after. */
  readonly from?: LocalDate;
  /** 止日 On or before. */
  readonly to?: LocalDate;
  /** 上一页的 next Where the page before ended. */
  readonly cursor?: Token;
  /** 每页件数，默认50 How many. @minimum 1 @maximum 200 */
  readonly limit?: number;
}

/** That somebody looked at identities or texts. It tells nothing of what they read. */
export interface ListedAccess {
  /** 时间 When. */
  readonly at: string;
  /** 查阅人账号 Account that looked. */
  readonly account: string;
  readonly role: string;
  /** 查阅人机构；热线为空 Office of the post; null for the hotline. */
  readonly office: string | null;
  readonly purpose: Purpose;
  /** 被查阅人引用；已删除的为空 Reference of the person looked at; null where nothing was there to read, such as after an erasure. */
  readonly person: string | null;
  /** 事件 The event whose sealed fields were opened. */
  readonly event: Id;
  /** 字段 Names of the fields. */
  readonly fields: readonly string[];
}

/** 查阅记录 A page of accesses, the latest first. */
export interface AccessListAnswer {
  readonly items: readonly ListedAccess[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}
