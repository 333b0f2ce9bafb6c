import type { LocalDate } from '@redress/kernel';
import { clockFold, type ClockEvent, type LimitClock, type LimitCode, type PausedFrom } from '@redress/rulebook';

/** A clock of a ticket knows the round in which it began. */
export interface TicketClock extends LimitClock {
  readonly round: number;
}

/** The clocks that a ticket's limits run on, as far as they have started; of each limit the latest. */
export type TicketClocks = Readonly<Partial<Record<LimitCode, TicketClock>>>;

/** What an act means for the clocks of a ticket that is in a round. */
export type ClockMove = (clocks: TicketClocks, round: number) => TicketClocks;

/** Clocks of the ticket: they outlive its rounds and end with their own act. */
export const CLOCKS_OF_THE_TICKET: readonly LimitCode[] = ['lead-verification', 'case-decision'];

/**
 * Starts a limit. In a later round it is a clock of its own; in the same round it begins anew. A clock of the ticket that
 * still runs goes on: reopening gains nobody time.
 */
export function start(limit: LimitCode, on: LocalDate): ClockMove {
  return (clocks, round) => {
    const clock = clocks[limit];
    if (clock?.stopped === false && CLOCKS_OF_THE_TICKET.includes(limit)) return clocks;
    if (clock?.round === round) return moved(clocks, limit, { type: 'restarted', data: { on } });
    return { ...clocks, [limit]: { start: on, pauses: [], extensions: [], stopped: false, round } };
  };
}

/** What the limits ask for was done on a day; null where the day is not told. */
export function stop(on: LocalDate | null, ...limits: readonly LimitCode[]): ClockMove {
  return (clocks) => limits.reduce((all, limit) => moved(all, limit, { type: 'stopped', data: { on } }), clocks);
}

/** It has to be done again in the same round: its clocks run on as if they had never stopped. */
export function runOn(...limits: readonly LimitCode[]): ClockMove {
  return ofThisRound(limits, { type: 'reopened', data: {} });
}

/** What the limits of this round wait for is not owed any more. */
export function cancel(...limits: readonly LimitCode[]): ClockMove {
  return ofThisRound(limits, { type: 'stopped', data: { on: null } });
}

/** A round has ended: each of its clocks stops, whatever it waited for. */
export function stopRound(on: LocalDate): ClockMove {
  return (clocks, round) => {
    const ofRound = runningIn(clocks).filter((limit) => !CLOCKS_OF_THE_TICKET.includes(limit));
    return stop(on, ...ofRound)(clocks, round);
  };
}

/** Nobody is owed anything by us any more: every clock stops, those of the ticket included. */
export function stopAll(on: LocalDate): ClockMove {
  return (clocks, round) => stop(on, ...runningIn(clocks))(clocks, round);
}

function runningIn(clocks: TicketClocks): readonly LimitCode[] {
  return (Object.keys(clocks) as LimitCode[]).filter((limit) => !clocks[limit]!.stopped);
}

/** The limits that count from the receipt of the ticket. */
const FROM_RECEIPT: readonly string[] = ['sign-for', 'answer', 'initial-check', 'verification'];

/** The ticket was received on another day than registered: what began with its receipt began on that day. */
export function moveReceipt(from: LocalDate, to: LocalDate): ClockMove {
  return (clocks) => {
    const moved = Object.entries(clocks).map(([limit, clock]) => {
      const began = FROM_RECEIPT.includes(limit) && clock.start === from;
      return [limit, began ? { ...clock, start: to } : clock];
    });
    return Object.fromEntries(moved) as TicketClocks;
  };
}

export function extend(limit: LimitCode, approvedOn: LocalDate, length: number): ClockMove {
  return (clocks) => moved(clocks, limit, { type: 'extended', data: { approvedOn, length } });
}

export function pause(limit: LimitCode, { on, until, reason }: PausedFrom): ClockMove {
  return (clocks) => moved(clocks, limit, { type: 'paused', data: { on, until, reason } });
}

export function resume(limit: LimitCode, on: LocalDate): ClockMove {
  return (clocks) => moved(clocks, limit, { type: 'resumed', data: { on } });
}

function ofThisRound(limits: readonly LimitCode[], move: ClockEvent): ClockMove {
  return (clocks, round) =>
    limits.filter((limit) => clocks[limit]?.round === round).reduce((all, limit) => moved(all, limit, move), clocks);
}

function moved(clocks: TicketClocks, limit: LimitCode, move: ClockEvent): TicketClocks {
  const clock = clocks[limit];
  const next = clock && clockFold.evolve(clock, move);
  return clock && next ? { ...clocks, [limit]: { ...next, round: clock.round } } : clocks;
}
