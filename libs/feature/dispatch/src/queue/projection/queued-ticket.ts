import { shanghaiDay, type Recorded } from '@redress/kernel';
import type { LimitCode, Rulebook } from '@redress/rulebook';
import { protectsReporter, stop, tickets, type RegisteredTicket, type Ticket } from '@redress/ticket';
import { clockRows, type ClockRow } from './clock-rows.js';
import { heldFrom, type Held } from './held.js';

/** A ticket on its way through a batch. */
export interface QueuedTicket {
  readonly id: string;
  /** Position of its registration. */
  readonly registeredAt: number;
  readonly revision: number;
  /** Stands for the number of the submission elsewhere; none of what was ever a report, which it could be joined by. */
  readonly source: string | null;
  readonly held: readonly Held[];
  readonly state: Ticket;
  /** Clocks that a later round put others in the place of; the state no longer holds them. */
  readonly earlierClocks: readonly ClockRow[];
}

/** A ticket of which no event has been seen. */
export function unseen(id: string, position: number): QueuedTicket {
  const state = tickets.fold.initial;
  return { id, registeredAt: position, revision: -1, source: null, held: [], state, earlierClocks: [] };
}

/** The ticket after its next event. */
export function goOn(ticket: QueuedTicket, position: number, event: Recorded, rulebook: Rulebook): QueuedTicket {
  const { state: before, held, earlierClocks, id } = ticket;
  const state = tickets.fold.evolve(before, event);
  return {
    ...ticket,
    state,
    source: protectsReporter(state) ? null : ticket.source,
    revision: event.revision,
    held: heldFrom(held, position, tickets.holding(state)),
    earlierClocks: [...earlierClocks, ...clocksReplaced(id, before, state, event, rulebook)],
  };
}

/** The clocks of an earlier round in whose place this event put others, as they stood in the end. */
function clocksReplaced(
  id: string,
  before: Ticket,
  after: Ticket,
  { occurredAt }: Recorded,
  rulebook: Rulebook,
): readonly ClockRow[] {
  if (before.status === 'unregistered' || after.status === 'unregistered') return [];
  const replaced = (Object.keys(before.clocks) as LimitCode[]).filter(
    (limit) => before.clocks[limit]!.round !== after.clocks[limit]?.round,
  );
  if (replaced.length === 0) return [];
  const ended: RegisteredTicket = {
    ...before,
    clocks: stop(shanghaiDay(occurredAt), ...replaced)(before.clocks, before.round.number),
  };
  return clockRows(id, ended, rulebook).filter(({ limit_code: limit }) => replaced.includes(limit));
}
