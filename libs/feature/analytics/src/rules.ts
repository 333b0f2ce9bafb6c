import { digestsOf, type RankingDigests } from '@redress/assessment';
import { CHINA_CALENDAR, DEFAULT_SCORING, type Calendar, type ScoringRules } from '@redress/rulebook';

/** What every score here is computed by. A change of any of it needs a new version of the projection. */
export const CALENDAR: Calendar = CHINA_CALENDAR;
export const SCORING: ScoringRules = DEFAULT_SCORING;

/** The names of these rules in every ranking. */
export const DIGESTS: RankingDigests = digestsOf(SCORING, CALENDAR);
