import type { Id } from '@redress/kernel';
import type { TicketKind, TicketNumber } from '@redress/ticket';

/** A ticket that a submission became. */
export interface TakenTicket {
  /** 工单标识 Id of the ticket. */
  readonly id: Id;
  /** 工单编号；待登记为空 Number of the ticket; null while it waits to be registered. @pattern ^\d{8}-\d{9}$ @example 20260506-482159374 */
  readonly number: TicketNumber | null;
  /** 类型 Kind. */
  readonly kind: TicketKind;
  /** 日志位置；待登记为空 Token of the place behind the registration; null while it waits to be registered. */
  readonly position: string | null;
  /** 此前已登记 It had been taken before. */
  readonly repeated: boolean;
}

/** 登记结果 What became of a submission. */
export interface SubmissionAnswer {
  /**
   * 工单 Its tickets, one per kind. A report that came with something else is kept and registered within the hour, at a moment
   * of its own, so that nobody can join the two.
   */
  readonly tickets: readonly TakenTicket[];
}
