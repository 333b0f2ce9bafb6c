import type { LocalDate } from '@redress/kernel';
import type { IndicatorCode } from '@redress/rulebook';

/** The share of one round of a ticket in one indicator: at most 1 in the denominator, at most 1 in the numerator. */
export interface AssessedItem {
  readonly indicator: IndicatorCode;
  /** The round of the ticket, from 1. */
  readonly round: number;
  /** The department that answers for it, or the dispatch desk. */
  readonly department: string;
  /** The day that it counts on: its due day, or that of the act where the indicator knows no deadline. */
  readonly day: LocalDate;
  /** The last day on time; null where the indicator knows no deadline. */
  readonly due: LocalDate | null;
  /** In the denominator. False when it was withdrawn before it was due: it then leaves both sides. */
  readonly counted: boolean;
  /** In the numerator; never without `counted`. */
  readonly inNumerator: boolean;
  /** True when `due` was counted in a year whose holidays are not published yet. */
  readonly provisional: boolean;
  /** Revisions of the events that it rests on, ascending. */
  readonly evidence: readonly number[];
}
