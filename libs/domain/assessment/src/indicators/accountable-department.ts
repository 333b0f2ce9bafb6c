import type { LocalDate } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import type { DayFact, RoundFacts } from '../facts/round-facts.js';

/** The department that answers, and the move that made it so; null where none did. */
export interface Accountability {
  readonly department: string;
  readonly move: DayFact | null;
}

/**
 * The department that answers for what falls due on a day: the one that accountability was moved to by then, else the first
 * handler 首办, who stays accountable after a transfer; before anybody signed, the department that the ticket is with. What is
 * with no department lies with the dispatch desk.
 */
export function accountabilityOn(round: RoundFacts, day: LocalDate): Accountability {
  const move = round.accountabilityMoves.findLast(({ on }) => on <= day);
  if (move) return { department: move.department, move };
  return { department: round.firstHandler?.department ?? round.assignedTo ?? DISPATCH_DESK, move: null };
}
