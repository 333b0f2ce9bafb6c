import type { Code, Id, LocalDate, SourceNumber, Text, Token } from '@redress/kernel';
import type { LimitCode, Urgency } from '@redress/rulebook';
import type { Channel, ClosedAs, Custody, Handling, TicketKind, TicketNumber } from '@redress/ticket';

/** 工单列表的条件 Which tickets are listed: those that fit every condition. */
export interface TicketListQuery {
  /** 承办部门 Office that has the ticket. */
  readonly department?: Code;
  /** 工单环节 Stage of custody. */
  readonly stage?: Custody['stage'];
  /** 办理环节 Stage of handling. */
  readonly handlingStage?: Handling['stage'];
  readonly kind?: TicketKind;
  readonly channel?: Channel;
  /** 类别 Category. */
  readonly category?: Code;
  /** 片区 Area. */
  readonly area?: Code;
  /** 紧急程度 Urgency. */
  readonly urgency?: Urgency;
  /** 收件日起 Received on or after. */
  readonly receivedFrom?: LocalDate;
  /** 收件日止 Received on or before. */
  readonly receivedTo?: LocalDate;
  /** 在计时限 A clock of this limit waits. */
  readonly clock?: LimitCode;
  /** 到期日起 A waiting clock ends on or after. */
  readonly dueFrom?: LocalDate;
  /** 到期日止 A waiting clock ends on or before. */
  readonly dueTo?: LocalDate;
  /** 已超期 A running clock should have ended before today. */
  readonly overdue?: boolean;
  /** 被投诉举报人引用 Reference of the merchant. */
  readonly respondent?: Id;
  /** 来源编号 Number of the submission in the system that it came from; reports have none. */
  readonly source?: SourceNumber;
  /** 检索：工单编号、类别用语或商家引用 Number of a ticket, words of a category, reference of a merchant, or id of a ticket. @maxLength 64 */
  readonly q?: Text;
  /** 排序：先按紧急程度再按到期日（默认），或按收件日 The most pressing first, then by due day (default), or by receipt, latest first. */
  readonly sort?: 'due' | 'receipt';
  /** 上一页的 next Where the page before ended. */
  readonly cursor?: Token;
  /** 起始行，自0起 Row to begin at, from 0, in place of a cursor. @minimum 0 @maximum 100000 */
  readonly at?: number;
  /** 每页件数，默认50 How many. @minimum 1 @maximum 200 */
  readonly limit?: number;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** A ticket in a list: without identities, submission and source. */
export interface ListedTicket {
  readonly id: Id;
  /** 工单编号 What people call it by. @pattern ^\d{8}-\d{9}$ @example 20260506-482159374 */
  readonly number: TicketNumber;
  /** 版本 Revision of its last event. */
  readonly revision: number;
  readonly kind: TicketKind;
  readonly channel: Channel;
  readonly category: string | null;
  readonly area: string | null;
  /** 紧急程度 Urgency. */
  readonly urgency: Urgency;
  readonly receivedOn: LocalDate;
  /** 承办部门 Office that has it. */
  readonly department: string | null;
  /** 首办部门 Office that signed for it first. */
  readonly firstHandler: string | null;
  readonly stage: Custody['stage'];
  /** 了结方式；作废即在其中 Why it ended without a signature, such as voided; null where it did not. */
  readonly closedAs: ClosedAs | null;
  readonly handlingStage: Handling['stage'];
  /** 轮次 Round. */
  readonly round: number;
  /** 被投诉举报人引用 Reference of the merchant. */
  readonly respondent: string | null;
  /** 市民催单次数 How often the citizen urged. */
  readonly citizenUrges: number;
  /** 未办结 A limit runs, or may still start. */
  readonly open: boolean;
  /** 最近到期日 The next day on which a running limit ends; null when none runs. */
  readonly dueOn: LocalDate | null;
  /** 最近到期的时限 The limit that ends on it. */
  readonly dueLimit: LimitCode | null;
}

/** 工单列表 A page of tickets. */
export interface TicketListAnswer {
  readonly items: readonly ListedTicket[];
  /** 总数 How many fit, within what the caller may see. */
  readonly total: number;
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}
