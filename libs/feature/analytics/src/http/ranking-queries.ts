import type { LocalDate, PeriodKind, Token } from '@redress/kernel';

/** 列出哪些考核期 Which periods are listed. */
export interface PeriodListQuery {
  /** 考核期种类，默认为月 Kind of the periods; months by default. */
  readonly kind?: PeriodKind;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** 截至哪一日 Up to which day of a period its numbers are asked for. */
export interface RankingQuery {
  /** 截至该日（含）；默认期末，未结束的考核期默认今日 Up to this day: the last of the period, or today, by default. */
  readonly asOf?: LocalDate;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}
