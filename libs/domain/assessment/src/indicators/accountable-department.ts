import type { LocalDate } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import type { DayFact, RoundFacts } from '../facts/round-facts.js';
import { holderAtEndOf } from './holder-at-end-of.js';

/** The department that answers, and the event that made it so where that was not the first signing. */
export interface Accountability {
  readonly department: string;
  readonly because: Pick<DayFact, 'revision'> | null;
}

/**
 * The department that answers for what fell due on a day: the one that accountability was moved to by then, else the first
 * handler 首办 who had signed by then, and who stays accountable after a transfer. What fell due before the signing stays with
 * who had the ticket at the end of that day.
 */
export function accountableForDue(round: RoundFacts, due: LocalDate): Accountability {
  const { firstHandler } = round;
  if (firstHandler !== null && firstHandler.on <= due) return accountableForAct(round, due);
  const { department, since } = holderAtEndOf(round, due);
  return { department, because: since };
}

/**
 * The department that answers for what was done on a day: the one that accountability was moved to by then, else the first
 * handler, also where a day that was entered later lies before the signing.
 */
export function accountableForAct({ accountabilityMoves, firstHandler }: RoundFacts, on: LocalDate): Accountability {
  const move = accountabilityMoves.findLast((each) => each.on <= on);
  if (move) return { department: move.department, because: move };
  return { department: firstHandler?.department ?? DISPATCH_DESK, because: null };
}
