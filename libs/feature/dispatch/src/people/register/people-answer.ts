import type { Id, LocalDate, Token } from '@redress/kernel';
import type { AccountPlace, OpenedAccount, PostRole, StaffStatus } from '@redress/people';

/** 人员名册的条件 Which page of the register. */
export interface StaffListQuery {
  /** 上一页的 next Where the page before ended. */
  readonly cursor?: Token;
  /** 每页人数，默认50 How many. @minimum 1 @maximum 200 */
  readonly limit?: number;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** A colleague. Names are opened for whoever administers, and each access is logged. */
export interface StaffView {
  readonly id: Id;
  readonly status: StaffStatus;
  /** 现行姓名；未批准或已删除为空 The name that counts; null before the approval, and where it was erased. */
  readonly name: string | null;
  /** 工号 The staff number that counts. */
  readonly number: string | null;
  /** 最近一次录入，供审批：版本、姓名、工号（更名时为空） What was entered last, as it is proposed by its revision; the number is null where only a name was. */
  readonly entered: { readonly entry: number; readonly name: string | null; readonly number: string | null };
}

/** 人员名册 A page of the register, in the order of entering. */
export interface StaffListAnswer {
  readonly items: readonly StaffView[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}

/** 日期 Which day is asked for, and how fresh the answer must be. */
export interface PeopleDayQuery {
  /** 日期，默认当日 The day; today by default. */
  readonly on?: LocalDate;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** 新鲜度 How fresh the answer must be. */
export interface AccountListQuery {
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** A post, with its first and last day; the last is null while no end is entered. */
export interface PostView {
  readonly id: Id;
  readonly role: PostRole;
  /** 机构或ODR单位 The office or ODR unit; null for the hotline. */
  readonly office: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A post that the person of the account holds for somebody who is away. */
export interface DeputyshipView extends PostView {
  /** 被代理的账号、人员和岗位 Whose post it is. */
  readonly holder: { readonly account: Id; readonly person: Id; readonly post: Id };
}

/** An account with all posts that were ever given. */
export interface AccountView {
  readonly id: Id;
  readonly staff: Id;
  readonly place: AccountPlace;
  readonly status: OpenedAccount['status'];
  /** 版本 Revision by which rights are judged. */
  readonly revision: number;
  readonly posts: readonly PostView[];
  readonly deputyships: readonly DeputyshipView[];
}

/** 账号 Every account, in the order of opening. */
export interface AccountListAnswer {
  readonly items: readonly AccountView[];
}

/** A post that is held on a day, and by whom. */
export interface HeldPostView extends PostView {
  readonly account: Id;
  readonly person: Id;
  /** 为何人代理 The person who is away; null for a post of one's own. */
  readonly for: Id | null;
}

/** 当日在岗 Who holds which post on a day. */
export interface HeldPostsAnswer {
  readonly on: LocalDate;
  readonly items: readonly HeldPostView[];
}
