import { canonicalBytes, type LocalDate } from '@redress/kernel';
import type { Name, OfficeLevel } from '@redress/offices';
import type { ScoreTerm } from '../scores/score-department.js';

/** A rule by which a ranking was computed, named so that every reader can check that they hold the same. */
export interface NamedDigest {
  readonly id: string;
  /** Hex SHA-256 of the canonical rule data. */
  readonly digest: string;
}

/** The rules behind a ranking, as they stood at the end of its period. */
export interface RankingDigests {
  readonly scoring: NamedDigest;
  /** Version of the calendar for what was registered then; a ticket's own stands in its events. */
  readonly calendar: string;
  readonly ruleSets: readonly NamedDigest[];
}

/** Where a running period stands: it holds what fell due up to this day, and knows the events below this position. */
export interface AsOf {
  readonly day: LocalDate;
  /** The number of events of the log that the numbers reflect. */
  readonly position: number;
}

/** Streams of the log that wait for an operator, so that what they hold from then on is in no number yet. */
export interface ParkedStreams {
  readonly count: number;
  /** In code units. */
  readonly streams: readonly string[];
}

/** An indicator over all departments, or of the dispatch desk. */
export type CityRate = Pick<ScoreTerm, 'indicator' | 'numerator' | 'denominator' | 'provisional' | 'rate'>;

/** Why a department is listed without a rank: it has fewer items than `least` of the scoring 件数不足. */
export type NotRanked = 'too-few-items';

/** A department's line in a ranking. */
export interface RankedDepartment {
  /**
   * 1 for the highest score. Equal scores are told apart as `tieBreak` of the scoring says; those that it cannot tell apart
   * share a rank, and the ranks behind them are left out. Null when it is not ranked.
   */
  readonly rank: number | null;
  /** Null when it is ranked. */
  readonly notRanked: NotRanked | null;
  readonly department: string;
  readonly name: Name;
  /** The denominators of all scored indicators together. */
  readonly items: number;
  /** See {@link Score}. Also told of a department that is not ranked. */
  readonly score: string | null;
  readonly terms: readonly ScoreTerm[];
}

/** The ranking of the offices of one level for one period: a document that is published, recomputed and compared byte by byte. */
export interface Ranking extends RankingDigests {
  /** Name of the period. */
  readonly period: string;
  /** Which offices are compared. */
  readonly level: OfficeLevel;
  /** Null when it holds the whole period. */
  readonly asOf: AsOf | null;
  readonly parked: ParkedStreams;
  readonly city: readonly CityRate[];
  /** What counts on the dispatch desk 调度: what no department had, and, as return rate, misassignments 误派. Never ranked. */
  readonly dispatchDesk: readonly CityRate[];
  /** By rank, then by department id; those that are not ranked last, by id. */
  readonly departments: readonly RankedDepartment[];
}

/** The canonical bytes of a ranking: equal when and only when the rankings are. */
export function rankingBytes(ranking: Ranking): Uint8Array {
  return canonicalBytes(ranking);
}
