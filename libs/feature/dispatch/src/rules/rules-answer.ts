import type { LocalDate, Token } from '@redress/kernel';

/** A rule set as it is listed. */
export interface RuleSetView {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** 施行日 The day from which it governs. */
  readonly effectiveFrom: LocalDate;
  /** 摘要 Digest of its content. */
  readonly digest: string;
  readonly status: 'shipped' | 'published';
  /** 施行日未办结的工单 What open tickets did on that day; null for one that ships. */
  readonly openTickets: 'keep' | 'switch' | null;
}

/** The calendar that deadlines are counted by. */
export interface CalendarView {
  readonly version: string;
  readonly source: string;
  readonly years: readonly number[];
}

/** 规则集与日历 The rule sets in force, and the calendar. */
export interface RulesAnswer {
  readonly ruleSets: readonly RuleSetView[];
  readonly calendar: CalendarView;
}

/** 重算进度 How far a recalculation is that this process began by itself. */
export interface RecalculationProgress {
  /** 日历版本 Version of the calendar that tickets are taken over to. */
  readonly calendar: string;
  readonly looked: number;
  readonly recalculated: number;
  /** 开始时未办结工单数 Tickets that were open when it began. */
  readonly open: number;
  readonly done: boolean;
}

/** 重算 How many tickets are open, and how far the latest recalculation is. */
export interface RecalculationAnswer {
  readonly open: number;
  readonly latest: RecalculationProgress | null;
}

/** 重算一批 Which batch of open tickets is taken over to the present rules. */
export interface RecalculationBody {
  /** 上一批返回的 next Where the batch before ended; from the beginning without it. */
  readonly after?: Token;
  /** 本批工单数，默认 5000 Tickets in this batch; 5000 by default. @minimum 1 @maximum 5000 */
  readonly limit?: number;
}

/** 本批结果 What one batch of a recalculation did. */
export interface RecalculatedBatchAnswer {
  /** 查看的工单数 Open tickets that were looked at. */
  readonly looked: number;
  /** 改用现行规则的工单数 Those that went over just now. */
  readonly recalculated: number;
  /** 下一批的 after；空为完成 Where the next batch begins; null when all is done. */
  readonly next: string | null;
}
