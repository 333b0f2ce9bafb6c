import type { LocalDate } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import type { AssignmentFact, DayFact, RoundFacts } from '../facts/round-facts.js';

/** Who had the ticket, and the event that made it so; null where no event did. */
export interface Holder {
  readonly department: string;
  readonly since: Pick<DayFact, 'revision'> | null;
}

/**
 * Who had the ticket at the end of a day; the dispatch desk where no department had it. While a return waits for its arbitration
 * only the desk can go on, so the desk has it, however the arbitration ends.
 */
export function holderAtEndOf({ assignments }: RoundFacts, day: LocalDate): Holder {
  const holding = assignments.findLast((assignment) => covers(assignment, day));
  if (holding === undefined) return { department: DISPATCH_DESK, since: null };
  const waiting = holding.returns.find((returned) => covers(returned, day));
  return waiting === undefined
    ? { department: holding.department, since: holding }
    : { department: DISPATCH_DESK, since: waiting };
}

function covers({ on, until }: Pick<AssignmentFact, 'on' | 'until'>, day: LocalDate): boolean {
  return on <= day && (until === null || until > day);
}
