// Decided by: mediation. Signing for a ticket opens the procedure of its kind.
import { decide, type CommandMeta, type Decision } from '@redress/kernel';
import { onTicket, whenHandledAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import { PROCEDURES } from '../vocabulary.js';
import type { MediationEvent } from './events.js';

/** Opens the initial check of a complaint, the verification of a report or the answering of a consultation. */
export function openHandling(ticket: Ticket, command: CommandMeta): Decision<MediationEvent> {
  return onTicket(ticket, (registered) =>
    whenHandledAt(registered, command.actor, ['not-opened'], () =>
      decide<MediationEvent>({ type: 'HandlingOpened', data: { procedure: PROCEDURES[registered.kind] } }),
    ),
  );
}

/** The department asks its leader to sign; its own procedure must have ended. */
export function requestSignOff(ticket: Ticket, command: CommandMeta): Decision<MediationEvent> {
  return onTicket(ticket, (registered) =>
    whenHandledAt(registered, command.actor, ['finished'], () =>
      decide<MediationEvent>({ type: 'SignOffRequested', data: {} }),
    ),
  );
}
