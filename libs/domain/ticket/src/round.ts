import type { LocalDate } from '@redress/kernel';
import type { FollowUp } from './follow-ups.js';
import type { Handling } from './handling.js';
import type { LateClaim } from './late-claims.js';
import type { StatedDay } from './stated-days.js';
import type { ReopenReason, ReviewAspect } from './vocabulary.js';

/**
 * One round of a ticket 轮次: opened, handled, ended, told, signed off, concluded, followed up. Reopening and look-back begin
 * one; sending back returns to the same one.
 */
export interface Round {
  /** From 1. */
  readonly number: number;
  /** The day of receipt for the first round, of the reopening for a later one. */
  readonly openedOn: LocalDate;
  /** Why it was reopened; null for the first round. */
  readonly because: ReopenReason | null;
  readonly handling: Handling;
  /** The natural persons who did an act of handling in it. None of them signs it off. */
  readonly handledBy: readonly string[];
  /** The step that the next one follows: the opening of the round at first, then the day that the last step stated. */
  readonly lastStep: StatedDay;
  /** The first day that a step stated; null before there is one. */
  readonly firstStep: StatedDay | null;
  /** The earlier days that the leader allowed to state. */
  readonly lateClaims: readonly LateClaim[];
  /** What the leader objected to, the last time that the round was sent back; empty as long as it was not. */
  readonly findings: readonly ReviewAspect[];
  /** The reporter was told of the filing decision. */
  readonly reporterTold: boolean;
  /** What the citizen said afterwards, first to last. */
  readonly followUps: readonly FollowUp[];
}

/** A round in which nothing has been done yet. Steps follow its opening: the day of receipt, or of the reopening. */
export function roundFrom(
  opening: StatedDay,
  { number, because, handling }: Pick<Round, 'number' | 'because' | 'handling'>,
): Round {
  const untouched = {
    firstStep: null,
    handledBy: [],
    lateClaims: [],
    findings: [],
    reporterTold: false,
    followUps: [],
  };
  return { number, openedOn: opening.on, because, handling, lastStep: opening, ...untouched };
}
