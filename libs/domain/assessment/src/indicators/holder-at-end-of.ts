import type { LocalDate } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import type { RoundFacts } from '../facts/round-facts.js';

/** Who had the ticket at the end of a day; the dispatch desk where no department had it. */
export function holderAtEndOf({ assignments }: RoundFacts, day: LocalDate): string {
  const holding = assignments.findLast(({ on, until }) => on <= day && (until === null || until > day));
  return holding?.department ?? DISPATCH_DESK;
}
