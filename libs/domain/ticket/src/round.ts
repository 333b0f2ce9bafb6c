import type { LocalDate } from '@redress/kernel';
import type { Handling } from './handling.js';
import type { ReopenReason } from './vocabulary.js';

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
}
