import type { Period } from '@redress/kernel';
import type { Rulebook } from '../book/rulebook.js';
import { DEFAULT_SCORING } from './default-scoring.js';
import type { ScoringRules } from './scoring-rules.js';

/** The scoring of a period: that of the latest rule set which brings one and was in force on the first day of the period. */
export function scoringFor({ ruleSets }: Pick<Rulebook, 'ruleSets'>, period: Period): ScoringRules {
  const bringing = ruleSets.findLast(
    ({ scoring, effectiveFrom }) => scoring !== undefined && effectiveFrom <= period.from,
  );
  return bringing?.scoring ?? DEFAULT_SCORING;
}
