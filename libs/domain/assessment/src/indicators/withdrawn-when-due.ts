import type { LocalDate } from '@redress/kernel';
import type { RoundFacts } from '../facts/round-facts.js';

/**
 * The withdrawal that ended the round by the time the due day was over. A withdrawal on the due day itself still counts as
 * before it was due, for the department had the rest of that day. Opened again, the ticket has a round that knows none.
 */
export function withdrawnWhenDue({ ended }: RoundFacts, due: LocalDate): RoundFacts['ended'] {
  return ended?.outcome === 'withdrawn' && ended.on <= due ? ended : null;
}
