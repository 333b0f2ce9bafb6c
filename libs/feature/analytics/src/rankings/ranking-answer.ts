import type { RankedDepartment, Ranking } from '@redress/assessment';
import type { LocalDate, PeriodKind } from '@redress/kernel';
import type { VisibleNumbers } from '../http/numbers-reader.js';

/** 排名截至 Where the numbers stand. */
export interface NumbersAsOf {
  readonly day: LocalDate;
  /** 反映的事件数；仅限看全部排名者 The number of events that they reflect; null for those who see their own numbers only. */
  readonly position: number | null;
}

/** 考核期排名 The ranking of a period. */
export interface RankingAnswer extends Omit<Ranking, 'asOf'> {
  /** 截至；期满为空 Null when it holds the whole period. */
  readonly asOf: NumbersAsOf | null;
}

/** 一个考核期 A period that has a ranking, and who leads it. */
export interface RankedPeriod {
  /** 考核期 Name of the period. */
  readonly period: string;
  /** 是否未结束 Whether its last day is not over. */
  readonly running: boolean;
  /** 列出的部门数 How many departments are listed. */
  readonly departments: number;
  /** 参加排名的部门数 How many of them have enough items for a rank. */
  readonly ranked: number;
  /** 第一名，可并列 Several when they share the first rank; none when no department is ranked. */
  readonly best: readonly Pick<RankedDepartment, 'department' | 'name' | 'score'>[];
}

/** 有排名的考核期 The periods of a kind that have a ranking, latest first, and where the platform stands. */
export interface PeriodListAnswer {
  readonly kind: PeriodKind;
  readonly asOf: NumbersAsOf;
  readonly items: readonly RankedPeriod[];
}

/**
 * A ranking as somebody may see it. A department gets its own lines alone: the rates of the city would tell the numbers of
 * the others where these are few, and parked streams and positions the work of all.
 */
export function rankingFor({ all, of }: VisibleNumbers, ranking: Ranking): RankingAnswer {
  if (all) return ranking;
  return {
    ...ranking,
    asOf: ranking.asOf && { day: ranking.asOf.day, position: null },
    parked: { count: ranking.parked.count, streams: [] },
    city: [],
    dispatchDesk: [],
    departments: ranking.departments.filter(({ department }) => of(department)),
  };
}

/** The list as somebody may see it: a department reads of itself alone that it leads. */
export function periodsFor({ all, of }: VisibleNumbers, list: PeriodListAnswer): PeriodListAnswer {
  if (all) return list;
  return {
    ...list,
    asOf: { day: list.asOf.day, position: null },
    items: list.items.map((item) => ({ ...item, best: item.best.filter(({ department }) => of(department)) })),
  };
}
