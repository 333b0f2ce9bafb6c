import type { LocalDate } from '@redress/kernel';
import type { OfficeLevel } from '@redress/offices';

/** A name in both languages. */
export interface NameView {
  readonly zh: string;
  readonly en: string;
}

/** An office on a day. */
export interface OfficeView {
  readonly id: string;
  readonly level: OfficeLevel;
  readonly name: NameView;
  /** 上级机构 The office directly above; null at the top. */
  readonly parent: string | null;
  /** 职责：类别（* 为全部）与片区（空为全部） What it answers for: category (* for any) and area (null for any). */
  readonly responsibilities: readonly { readonly category: string; readonly area: string | null }[];
  /** 案号字头，对其下级机构同样适用 How the numbers of its cases, and of those of the offices below it, may begin. */
  readonly casePrefixes: readonly string[];
}

/** 机构 The offices of a day, each below the one that it names. */
export interface OfficesAnswer {
  readonly on: LocalDate;
  readonly items: readonly OfficeView[];
}

/** 片区 The areas of a day. */
export interface AreasAnswer {
  readonly on: LocalDate;
  readonly items: readonly { readonly id: string; readonly name: NameView }[];
}

/** ODR单位 The ODR units of a day; a natural person has no name here. */
export interface OdrUnitsAnswer {
  readonly on: LocalDate;
  readonly items: readonly { readonly code: string; readonly name: NameView | null }[];
}

/** 日期 Which day is asked for. */
export interface DayQuery {
  /** 日期，默认当日 The day; today by default. */
  readonly on?: LocalDate;
}
