import { CLOCKS_OF_THE_TICKET, type TicketClock } from '@redress/ticket';
import type { LimitCode } from '@redress/rulebook';
import { registeredIn, type WalkedLog } from './walked-log.js';

const ENDED: readonly string[] = ['concluded', 'followed-up', 'archived', 'closed'];

/** Clocks that run although their round has ended. */
export function clocksOfEndedRounds(log: WalkedLog): readonly string[] {
  return registeredIn(log).flatMap(({ id, state, types }) => {
    const clocks = Object.entries(state.clocks) as (readonly [LimitCode, TicketClock])[];
    const isOver = ({ round }: TicketClock) => round < state.round.number || ENDED.includes(state.custody.stage);
    return clocks
      .filter(([limit, clock]) => !CLOCKS_OF_THE_TICKET.includes(limit) && !clock.stopped && isOver(clock))
      .map(([limit]) => `${limit} of ${id} runs after ${types.join(' ')}`);
  });
}
