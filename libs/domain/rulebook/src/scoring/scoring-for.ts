import type { Period } from '@redress/kernel';
import type { Rulebook } from '../book/rulebook.js';
import { DEFAULT_SCORING } from './default-scoring.js';
import type { ScoringRules } from './scoring-rules.js';

/** The scoring of a month: that of the latest rule set which brings one and was in force on the first of the month. */
export function scoringFor({ ruleSets }: Pick<Rulebook, 'ruleSets'>, period: Period): ScoringRules {
  const first = `${period}-01`;
  const bringing = ruleSets.findLast(({ scoring, effectiveFrom }) => scoring !== undefined && effectiveFrom <= first);
  return bringing?.scoring ?? DEFAULT_SCORING;
}
