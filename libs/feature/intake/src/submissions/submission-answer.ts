import type { Id } from '@redress/kernel';
import type { TicketKind } from '@redress/ticket';

/** A ticket that a submission became. */
export interface TakenTicket {
  /** 工单编号 Id of the ticket. */
  readonly id: Id;
  /** 类型 Kind. */
  readonly kind: TicketKind;
  /** 日志位置 Token of the place behind the registration. */
  readonly position: string;
  /** 此前已登记 It had been registered before. */
  readonly repeated: boolean;
}

/** 登记结果 What became of a submission. */
export interface SubmissionAnswer {
  /** 来件编号 Id of the submission. */
  readonly submission: Id;
  /** 工单 Its tickets, one per kind. */
  readonly tickets: readonly TakenTicket[];
}
