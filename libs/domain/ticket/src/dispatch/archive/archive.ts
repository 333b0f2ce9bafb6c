import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { heldAt } from '../../custody.js';
import { at } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 归档。 The end of the ticket's way. */
export type TicketArchived = Event<'TicketArchived', Record<never, never>>;

/** Closes the ticket's way; only a look-back or new facts bring it back. */
export function archiveTicket(ticket: Ticket, _: Command): Decision<TicketArchived> {
  const followedUp = at(ticket, 'followed-up');
  if (isRefusal(followedUp)) return followedUp;
  return decide({ type: 'TicketArchived', data: {} });
}

export const archiveAct = ticketAct({
  name: 'archive-ticket',
  decide: archiveTicket,
  evolve: { TicketArchived: (ticket) => change(ticket, { custody: heldAt(ticket.custody, 'archived') }) },
});
