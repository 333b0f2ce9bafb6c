import type { Code, LocalDate, Token } from '@redress/kernel';
import type { LimitCode } from '@redress/rulebook';

/** 按日计数的条件 Of which days and clocks numbers are asked. */
export interface CountListQuery {
  /** 首日，默认今日 First day; today by default. */
  readonly dueFrom?: LocalDate;
  /** 末日，默认首日后七日，至多三百六十六日 Last day; seven days on by default, 366 at most. */
  readonly dueTo?: LocalDate;
  /** 持有部门 Office that has the tickets. */
  readonly office?: Code;
  /** 时限 Limit. */
  readonly clock?: LimitCode;
  /** 至少反映到的日志位置 Token of the position that the answer must reflect. */
  readonly atLeast?: Token;
}

/** How many clocks of a limit end on a day at an office. */
export interface CountedClocks {
  /** 持有部门；热线本身为空 Office that has the tickets; null where none has. */
  readonly office: string | null;
  /** 期限日；首日之前到期而仍在计时的合为一项，无日 Due day; null for all that run and should have ended before the first day. */
  readonly due: LocalDate | null;
  readonly limit: LimitCode;
  readonly state: 'running' | 'paused' | 'stopped';
  readonly number: number;
}

/** 按日计数 Numbers within what the caller's post may see. */
export interface CountListAnswer {
  readonly items: readonly CountedClocks[];
}
