import { canonicalBytes, canonicalDigest, type Period } from '@redress/kernel';
import { scoringFor, type Department, type Rulebook } from '@redress/rulebook';
import type { ScoreTerm } from '../scores/score-department.js';

/** A rule by which a ranking was computed, named so that anybody can check that they hold the same. */
export interface NamedDigest {
  readonly id: string;
  /** Hex SHA-256 of the canonical rule data. */
  readonly digest: string;
}

/** The rules behind a ranking. */
export interface RankingDigests {
  readonly scoring: NamedDigest;
  /** Version of the calendar for what is registered now; a ticket's own stands in its events. */
  readonly calendar: string;
  readonly ruleSets: readonly NamedDigest[];
}

/** The digests of the rules that the ranking of a month is computed by, taken from the rules themselves. */
export function digestsOf(period: Period, rulebook: Rulebook): RankingDigests {
  const scoring = scoringFor(rulebook, period);
  return {
    scoring: { id: scoring.id, digest: canonicalDigest(scoring) },
    calendar: rulebook.calendar.version,
    ruleSets: rulebook.ruleSets.map(({ id, digest }) => ({ id, digest })),
  };
}

/** An indicator over all departments. */
export type CityRate = Pick<ScoreTerm, 'indicator' | 'numerator' | 'denominator' | 'provisional' | 'rate'>;

/** A department's line in a ranking. */
export interface RankedDepartment {
  /** 1 for the highest score; equal scores share a rank and the ranks behind them are left out. Null without a score. */
  readonly rank: number | null;
  readonly department: string;
  readonly name: Department['name'];
  /** See {@link Score}. */
  readonly score: string | null;
  readonly terms: readonly ScoreTerm[];
}

/** The ranking of all departments for one month: a document that is published, recomputed and compared byte by byte. */
export interface Ranking extends RankingDigests {
  readonly period: Period;
  readonly city: readonly CityRate[];
  /** By rank, then by department id; those without a score last. */
  readonly departments: readonly RankedDepartment[];
}

/** The canonical bytes of a ranking: equal when and only when the rankings are. */
export function rankingBytes(ranking: Ranking): Uint8Array {
  return canonicalBytes(ranking);
}
