import type { LocalDate } from '@redress/kernel';
import type { DayFact, RoundFacts } from '../facts/round-facts.js';

/**
 * The withdrawal that ended the round, or the transfer to another authority, by the time the due day was over. On the due day
 * itself it still counts as before it was due, for the department had the rest of that day. Opened again, the ticket has a
 * round that knows none.
 */
export function leftWhenDue({ ended, closed }: RoundFacts, due: LocalDate): DayFact | null {
  if (ended?.outcome === 'withdrawn' && ended.on <= due) return ended;
  return closed?.as === 'transferred-out' && closed.on <= due ? closed : null;
}
