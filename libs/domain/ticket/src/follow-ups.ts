import type { LocalDate } from '@redress/kernel';
import type { CorrectionReason, Satisfaction } from './vocabulary.js';

/** What a follow-up found out; what was not asked or answered is null. */
export interface FollowUpAnswers {
  readonly reached: boolean;
  readonly resolved: boolean | null;
  readonly satisfaction: Satisfaction | null;
}

/** 更正回访。 What a follow-up should have said. */
export interface FollowUpCorrection extends FollowUpAnswers {
  /** Revision of its event. */
  readonly revision: number;
  readonly reason: CorrectionReason;
}

/** 回访。 A follow-up as it was recorded, with its corrections. */
export interface FollowUp extends FollowUpAnswers {
  /** Revision of its event, by which it is named. */
  readonly revision: number;
  readonly on: LocalDate;
  /** First to last; the last one counts. */
  readonly corrections: readonly FollowUpCorrection[];
}

/** What counts of a follow-up: what its last correction says, else what was recorded. */
export function answersOf(followUp: FollowUp): FollowUpAnswers & { readonly revision: number } {
  return followUp.corrections.at(-1) ?? followUp;
}

/** The follow-ups of a round after one more. */
export function withFollowUp(
  followUps: readonly FollowUp[],
  { on, reached, resolved, satisfaction }: FollowUpAnswers & { readonly on: LocalDate },
  revision: number,
): readonly FollowUp[] {
  return [...followUps, { on, reached, resolved, satisfaction, revision, corrections: [] }];
}

/** The follow-ups of a round after one of them was corrected. */
export function withCorrection(
  followUps: readonly FollowUp[],
  named: number,
  correction: FollowUpCorrection,
): readonly FollowUp[] {
  return followUps.map((each) =>
    each.revision === named ? { ...each, corrections: [...each.corrections, correction] } : each,
  );
}
