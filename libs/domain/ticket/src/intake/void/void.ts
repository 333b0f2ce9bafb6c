// Mistakes: what should never have been registered is voided 作废, with the yes of another person; nothing is deleted.
import { decide, isRefusal, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { close } from '../../close.js';
import { existing } from '../../rules/at.js';
import { mustNotBeVoided } from '../../rules/ended.js';
import type { Ticket } from '../../ticket.js';
import type { VoidingReason } from '../../vocabulary.js';

/** 作废。 The registration was a mistake: the ticket stays in the log, and leaves both sides of every indicator. */
export type RegistrationVoided = Event<'RegistrationVoided', { reason: VoidingReason }>;

export interface VoidTicket {
  readonly reason: VoidingReason;
}

/** Carries out that a registration is voided, at whatever stage the ticket is. */
export function voidTicket(ticket: Ticket, { reason }: Command<VoidTicket>): Decision<RegistrationVoided> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  return mustNotBeVoided(registered) ?? decide({ type: 'RegistrationVoided', data: { reason } });
}

export const voidAct = ticketAct({
  name: 'void-ticket',
  decide: voidTicket,
  evolve: {
    RegistrationVoided: (ticket, _, { occurredAt }) => close(ticket, 'voided', shanghaiDay(occurredAt)),
  },
});
