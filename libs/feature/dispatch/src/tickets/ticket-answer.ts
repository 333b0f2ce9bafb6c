import type { Id, Instant, LocalDate } from '@redress/kernel';
import type { LimitCode, Urgency } from '@redress/rulebook';
import type {
  Channel,
  Custody,
  FollowUp,
  Handling,
  RegistrationCorrection,
  ReopenReason,
  TicketKind,
  TicketNumber,
} from '@redress/ticket';

/** A round as people see it. */
export interface RoundView {
  /** 轮次，自1起 From 1. */
  readonly number: number;
  readonly openedOn: LocalDate;
  /** 重办理由；首轮为空 Why it was reopened; null for the first. */
  readonly because: ReopenReason | null;
  readonly handling: Handling;
  /** 回访及其更正 The follow-ups with their corrections, first to last. */
  readonly followUps: readonly FollowUp[];
}

/** A limit that runs. */
export interface LimitView {
  /** 时限 The limit. */
  readonly limit: LimitCode;
  /** 期限日 Due day. */
  readonly due: LocalDate;
  /** 预警日，按最严计算 Day to warn by, counted most strictly. */
  readonly warn: LocalDate;
  /** 日历未知，暂定 The calendar does not know the year, so the days may still change. */
  readonly provisional: boolean;
  /** 中止中，期限日未定 Stands still, and nobody knows yet until when. */
  readonly paused: boolean;
  /** 依据 The article. */
  readonly article: string | null;
  /** 规则集 The rule set. */
  readonly ruleSet: string;
  /** 日历版本 Version of the calendar. */
  readonly calendar: string;
}

/** 补录 A day that was entered after it was over. */
export interface ClaimView {
  /** 事项的日期字段 Which day it is, by the name of its field. */
  readonly field: string;
  /** 补录的日期 The day that was stated. */
  readonly on: LocalDate;
  /** 录入日 The day on which it was entered. */
  readonly enteredOn: LocalDate;
  /** 事件版本 Revision of the event that states it. */
  readonly revision: number;
  /** 当时的承办部门 The department that had the ticket. */
  readonly department: string | null;
}

/** 工单 A ticket without identities, now or as of a moment. */
export interface TicketAnswer {
  readonly id: Id;
  /** 工单编号 What people call it by. @pattern ^\d{8}-\d{9}$ @example 20260506-482159374 */
  readonly number: TicketNumber;
  readonly kind: TicketKind;
  readonly channel: Channel;
  readonly receivedOn: LocalDate;
  readonly area: string | null;
  readonly category: string | null;
  readonly complex: boolean;
  /** 紧急程度 How pressing it is. */
  readonly urgency: Urgency;
  /** 市民催单次数 How often the citizen urged. */
  readonly citizenUrges: number;
  readonly anonymous: boolean;
  /** 首办部门 The first handler. */
  readonly firstHandler: string | null;
  /** 已先监管 A supervisory check was recorded. */
  readonly supervised: boolean;
  readonly identity: 'requested' | 'verified' | null;
  readonly custody: Custody;
  readonly round: RoundView;
  readonly earlierRounds: readonly RoundView[];
  /** 在计时限，期限日在前者先列 The limits that run, the earliest due first. */
  readonly limits: readonly LimitView[];
  /** 补录 Days that were entered after they were over, in the order of their entering. */
  readonly claims: readonly ClaimView[];
  /** 登记的更正，先后排列 What was corrected of its registration, first to last. */
  readonly corrections: readonly RegistrationCorrection[];
  /** 版本 Revision of the last event. */
  readonly revision: number;
  /** 日志位置 Token of the place behind the last event. */
  readonly position: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}
