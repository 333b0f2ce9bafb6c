import type { LocalDate } from '@redress/kernel';

/** The acts that state days on which something happened outside the platform. A leader may allow each an earlier one 逾期补录. */
export const CLAIMING_ACTS = [
  'accept-complaint',
  'answer-as-odr-unit',
  'answer-consultation',
  'decide-case',
  'decline-to-file-report',
  'dispute-jurisdiction',
  'file-report',
  'follow-up-ticket',
  'join-new-facts',
  'note-lead',
  'open-mediation',
  'record-supervisory-check',
  'refer-to-odr',
  'refuse-complaint',
  'request-identity',
  'resume-limit',
  'settle-jurisdiction',
  'settle-mediation',
  'tell-parties',
  'tell-reporter',
  'terminate-mediation',
  'verify-identity',
  'verify-lead',
  'withdraw-complaint',
] as const;
export type ClaimingAct = (typeof CLAIMING_ACTS)[number];

/** Why a day is entered later than the claim window reaches 补录理由. */
export const LATE_CLAIM_GROUNDS = [
  'handled-on-site',
  'kept-on-paper',
  'post-under-way',
  'platform-away',
  'forgotten',
] as const;
export type LateClaimGround = (typeof LATE_CLAIM_GROUNDS)[number];

/** What a leader allowed: an act of this round may state days back to this one. */
export interface LateClaim {
  readonly act: ClaimingAct;
  readonly from: LocalDate;
}
