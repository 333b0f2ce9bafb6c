// Decided by: dispatch. What was followed up is archived 归档, or opened again 重办 when the citizen is not served.
import { decide, type CommandMeta, type Decision } from '@redress/kernel';
import { onTicket, whenAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { ReopenReason } from '../vocabulary.js';
import type { DispatchEvent } from './events.js';

export interface ReopenTicket extends CommandMeta {
  readonly reason: ReopenReason;
}

/** Gives the ticket back to its department for another round of handling. */
export function reopenTicket(ticket: Ticket, command: ReopenTicket): Decision<DispatchEvent> {
  const { reason } = command;
  return onTicket(ticket, (registered) =>
    whenAt(registered, ['concluded', 'followed-up', 'archived'], () =>
      decide<DispatchEvent>({ type: 'TicketReopened', data: { reason } }),
    ),
  );
}

/** Closes the ticket's way; only a look-back or new facts bring it back. */
export function archiveTicket(ticket: Ticket): Decision<DispatchEvent> {
  return onTicket(ticket, (registered) =>
    whenAt(registered, ['followed-up'], () => decide<DispatchEvent>({ type: 'TicketArchived', data: {} })),
  );
}
