// Law: Order 121 Art. 27, Order 20 Art. 23: what is discovered while mediating is verified.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start } from '../../clocks.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 发现线索。 A breach of law was discovered while mediating (Order 121 Art. 27). */
export type LeadFound = Event<'LeadFound', { discoveredOn: LocalDate }>;

export interface NoteLead {
  readonly discoveredOn: LocalDate;
}

/** Notes a suspected breach of law that mediation brought to light; mediating goes on beside its verification. */
export function noteLead(ticket: Ticket, { at, discoveredOn }: Command<NoteLead>, books: Books): Decision<LeadFound> {
  const complaint = handledAt(ticket, 'accepted', 'with-odr-unit', 'mediating', 'awaiting-notice');
  if (isRefusal(complaint)) return complaint;
  return (
    mustNotBeVerifyingALead(complaint) ??
    mustBeClaimable(complaint, 'note-lead', { discoveredOn }, at, books) ??
    decide({ type: 'LeadFound', data: { discoveredOn } })
  );
}

function mustNotBeVerifyingALead({ clocks }: RegisteredTicket): RuleOutcome {
  return clocks['lead-verification']?.stopped === false ? refuse('wrong-state-lead') : undefined;
}

export const noteLeadAct = ticketAct({
  name: 'note-lead',
  decide: noteLead,
  asides: { LeadFound: ['discoveredOn'] },
  evolve: {
    LeadFound: (ticket, { discoveredOn }, event) =>
      handle(ticket, event, ticket.round.handling, start('lead-verification', discoveredOn)),
  },
});
