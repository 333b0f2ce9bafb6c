import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { departmentOf, type Custody } from '../../custody.js';
import { at } from '../../rules/at.js';
import { mustNotBeVoided } from '../../rules/ended.js';
import type { Ticket } from '../../ticket.js';

/** 归档。 The end of the ticket's way. */
export type TicketArchived = Event<'TicketArchived', Record<never, never>>;

/** Ends the ticket's way. What was concluded, a look-back or new facts bring back; what was closed stays so. */
export function archiveTicket(ticket: Ticket, _: Command): Decision<TicketArchived> {
  const ended = at(ticket, 'followed-up', 'closed');
  if (isRefusal(ended)) return ended;
  return mustNotBeVoided(ended) ?? decide({ type: 'TicketArchived', data: {} });
}

function archived(custody: Custody): Custody {
  const closedAs = custody.stage === 'closed' ? custody.as : null;
  return { stage: 'archived', department: departmentOf(custody), closedAs };
}

export const archiveAct = ticketAct({
  name: 'archive-ticket',
  decide: archiveTicket,
  evolve: { TicketArchived: (ticket) => change(ticket, { custody: archived(ticket.custody) }) },
});
