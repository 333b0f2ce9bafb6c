import { decide, isRefusal, type Command, type Decision, type Event, type Code } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { openedFor } from '../../handling.js';
import { at } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 签收。 The department accepted custody, and the procedure of the ticket's kind is open. */
export type TicketSignedFor = Event<'TicketSignedFor', { department: Code }>;

/** The department accepts custody. */
export function signForTicket(ticket: Ticket, _: Command): Decision<TicketSignedFor> {
  const assigned = at(ticket, 'assigned');
  if (isRefusal(assigned)) return assigned;
  return decide({ type: 'TicketSignedFor', data: { department: assigned.custody.department } });
}

export const signForAct = ticketAct({
  name: 'sign-for-ticket',
  decide: signForTicket,
  evolve: {
    TicketSignedFor: (ticket, { department }) => {
      const firstHandler = ticket.firstHandler ?? department;
      const signed = change(
        ticket,
        { custody: { stage: 'handling', department }, firstHandler },
        stop(null, 'sign-for'),
      );
      return { ...signed, round: { ...ticket.round, handling: openedFor(ticket.kind) } };
    },
  },
});
