import type { LimitCode } from '@redress/rulebook';
import type { ClockMove, TicketClocks } from '@redress/ticket';
import type { RoundFacts } from './round-facts.js';

/** The clocks of a round, moved as the acts of the ticket move them. */
export function moveClocks(clocks: TicketClocks, round: number, moves: readonly ClockMove[]): TicketClocks {
  let moved = clocks;
  for (const move of moves) moved = move(moved, round);
  return moved;
}

/** A limit of the round was moved, and the event that moved it is evidence for where it ends. One that is not of the round has no item. */
export function moveLimit(round: RoundFacts, limit: LimitCode, revision: number, move: ClockMove): RoundFacts {
  const clocks = move(round.clocks, round.number);
  if (clocks === round.clocks) return round;
  return { ...round, clocks, clockMoves: [...round.clockMoves, { limit, revision }] };
}
