import { toEpochDay, type LocalDate } from '@redress/kernel';
import type { PauseReason } from '../rule-sets/limit.js';

/** A time that is not counted: each day from the first to the last on which its cause was under way. */
export interface Pause {
  readonly from: LocalDate;
  /** The last day; null while it goes on. */
  readonly to: LocalDate | null;
  /** Null where a calculation was asked for that names none. */
  readonly reason: PauseReason | null;
}

/** A pause in epoch days, both ends in it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Pauses as spans that neither meet nor overlap, earliest first, so that a day is left out once however many causes it
 * has. One that goes on lasts until `asOf`, or for its first day only: the limit then ends no earlier than computed.
 */
export function spansOf(pauses: readonly Pause[], asOf: LocalDate | undefined): readonly Span[] {
  if (pauses.length === 0) return [];
  const known = asOf === undefined ? pauses : pauses.filter(({ from }) => from <= asOf);
  const spans = known
    .map(({ from, to }) => ({ first: toEpochDay(from), last: toEpochDay(lastDayOf(from, to, asOf)) }))
    .sort((a, b) => a.first - b.first);
  const merged: Span[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    if (before !== undefined && span.first <= before.last + 1)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    else merged.push(span);
  }
  return merged;
}

/** What happens after `asOf` is not known then, so a pause that ended later was still going on. */
function lastDayOf(from: LocalDate, to: LocalDate | null, asOf: LocalDate | undefined): LocalDate {
  const end = to ?? asOf ?? from;
  return asOf !== undefined && end > asOf ? asOf : end;
}
