import type { Code, Id, LocalDate, Token } from '@redress/kernel';
import type { ClockName, LimitCode } from '@redress/rulebook';
import type { Custody, TicketKind } from '@redress/ticket';

/** 在计时限的条件 Which waiting clocks are listed. */
export interface ClockListQuery {
  /** 持有部门 Office that has the ticket. */
  readonly holder?: Code;
  /** 时限 Limit. */
  readonly clock?: LimitCode;
  /** 热线时钟或法定时钟 Of the hotline or of the law. */
  readonly kind?: ClockName;
  /** 到期日起 Due on or after. */
  readonly dueFrom?: LocalDate;
  /** 到期日止 Due on or before. */
  readonly dueTo?: LocalDate;
  /** 上一页的 next Where the page before ended. */
  readonly cursor?: Token;
  /** 每页件数，默认50 How many. @minimum 1 @maximum 200 */
  readonly limit?: number;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** A clock that waits for somebody. */
export interface ListedClock {
  readonly ticket: Id;
  readonly ticketKind: TicketKind;
  readonly stage: Custody['stage'];
  /** 时限 Limit. */
  readonly limit: LimitCode;
  readonly kind: ClockName;
  readonly round: number;
  /** 起算日 The day from which it counts. */
  readonly start: LocalDate;
  /** 期限日 Due day. */
  readonly due: LocalDate;
  /** 预警日 Day to warn by. */
  readonly warn: LocalDate;
  /** 计时中或中止中 Runs or stands still. */
  readonly state: 'running' | 'paused';
  /** 日历未知，暂定 May still change. */
  readonly provisional: boolean;
  readonly holder: string | null;
}

/** 在计时限 A page of waiting clocks, the earliest due first. */
export interface ClockListAnswer {
  readonly items: readonly ListedClock[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}
