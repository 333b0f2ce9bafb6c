import { defineAggregate, HELD_BY_HOTLINE, type EventOf, type Holding, type Recorded } from '@redress/kernel';
import { TICKET_ACTS } from './acts.generated.js';
import { holderOf } from './custody.js';
import { protectsReporter } from './protects-reporter.js';
import type { Ticket } from './ticket.js';

/** What can happen to a ticket. */
export type TicketEvent = EventOf<(typeof TICKET_ACTS)[keyof typeof TICKET_ACTS][number]>;

/** A ticket event as it was stored. */
export type RecordedTicketEvent = TicketEvent extends infer E ? (E extends TicketEvent ? Recorded<E> : never) : never;

/** Tickets: each has a stream `ticket-<id>`. */
export const tickets = defineAggregate({
  category: 'ticket',
  initial: { status: 'unregistered' } as Ticket,
  acts: TICKET_ACTS,
  upcasters: [],
  holding: holdingOf,
  personOf: (ticket) => (ticket.status === 'registered' ? ticket.person : null),
});

/**
 * Which office has the ticket, which had it first, and the ODR unit that it was referred to. What protects a reporter names
 * nobody: a merchant's unit would learn of it, in lists, counts, changes and by its id.
 */
function holdingOf(ticket: Ticket): Holding {
  if (ticket.status === 'unregistered') return HELD_BY_HOTLINE;
  const { custody, firstHandler, round, takenBy } = ticket;
  const unit = custody.stage === 'handling' && round.handling.stage === 'with-odr-unit' ? [round.handling.unit] : [];
  const named = protectsReporter(ticket) ? [] : unit;
  return { holder: holderOf(custody), first: firstHandler, named, takenBy };
}
