// Law: Order 121 Art. 27, Order 20 Art. 23.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { existing } from '../../rules/at.js';
import { running } from '../../rules/clocks.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 线索已核查。 Whether the lead found while mediating is filed as a case (Order 121 Art. 27). */
export type LeadVerified = Event<'LeadVerified', { decidedOn: LocalDate; outcome: 'filed' | 'not-filed' }>;

export interface VerifyLead extends InWords {
  readonly decidedOn: LocalDate;
  readonly outcome: 'filed' | 'not-filed';
}

/** Decides whether the lead is filed as a case. */
export function verifyLead(
  ticket: Ticket,
  { at, decidedOn, outcome, text }: Command<VerifyLead>,
  books: Books,
): Decision<LeadVerified> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const lead = running(registered, 'lead-verification');
  if (isRefusal(lead)) return lead;
  return (
    mustBeClaimable(registered, 'verify-lead', { decidedOn }, at, books, { field: 'discoveredOn', on: lead.start }) ??
    decide({ type: 'LeadVerified', data: { decidedOn, outcome }, ...inWords(registered, text) })
  );
}

export const verifyLeadAct = ticketAct({
  name: 'verify-lead',
  decide: verifyLead,
  asides: { LeadVerified: ['decidedOn'] },
  evolve: { LeadVerified: (ticket, { decidedOn }) => change(ticket, {}, stop(decidedOn, 'lead-verification')) },
});
