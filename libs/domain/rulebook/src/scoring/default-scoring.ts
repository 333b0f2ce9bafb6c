import { canonicalDigest } from '@redress/kernel';
import defaultScoring from './default-scoring.json' with { type: 'json' };
import type { ScoringRules } from './scoring-rules.js';

/** What an office starts with. The official 12315 scoring rules of 2021 are not public; this never claims to be them. */
export const DEFAULT_SCORING: ScoringRules = defaultScoring as ScoringRules;

/** Hex SHA-256 of {@link DEFAULT_SCORING}, by which certificates name it. */
export const DEFAULT_SCORING_DIGEST: string = canonicalDigest(DEFAULT_SCORING);
