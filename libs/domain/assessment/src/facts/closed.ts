import { stopRound, type ClosedAs } from '@redress/ticket';
import type { DayFact, RoundFacts } from './round-facts.js';

/** The ticket ended without the leader's signature: its limits wait for nothing more. */
export function closed(round: RoundFacts, as: ClosedAs, day: DayFact): RoundFacts {
  return { ...round, closed: { as, ...day }, clocks: stopRound(day.on)(round.clocks, round.number) };
}
