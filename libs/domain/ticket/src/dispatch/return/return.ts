import { decide, isRefusal, personsOf, type Command, type Decision, type Event, type Code } from '@redress/kernel';
import { mustNameAGround, rulesFor } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { at } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 退单。 The department sent the ticket back instead of signing for it, with a reason of the list. */
export type TicketReturned = Event<'TicketReturned', { department: Code; reason: Code }>;

export interface ReturnTicket {
  readonly reason: string;
}

/** The department sends the ticket back with a reason of the list, instead of signing for it. */
export function returnTicket(
  ticket: Ticket,
  { reason }: Command<ReturnTicket>,
  { rulebook }: Books,
): Decision<TicketReturned> {
  const assigned = at(ticket, 'assigned');
  if (isRefusal(assigned)) return assigned;
  return (
    mustNameAGround(rulesFor(rulebook, assigned).ruleSet.returnReasons, reason) ??
    decide({ type: 'TicketReturned', data: { department: assigned.custody.department, reason } })
  );
}

export const returnAct = ticketAct({
  name: 'return-ticket',
  decide: returnTicket,
  evolve: {
    TicketReturned: (ticket, data, { actor }) =>
      change(ticket, { custody: { stage: 'returned', ...data, by: personsOf(actor) } }),
  },
});
