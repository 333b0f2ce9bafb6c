import { DEFAULT_SCORING, type ScoringRules } from '@redress/rulebook';

/** What every score here is computed by, besides the rulebook of the log. A change needs a new version of the projection. */
export const SCORING: ScoringRules = DEFAULT_SCORING;
