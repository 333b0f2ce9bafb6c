// Law: Order 20 Art. 23, which asks for no approval; Order 121 Art. 27 asks for that of the head of the authority.
import { decide, isRefusal, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { extend } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { extensionOf } from '../../rules/clocks.js';
import type { Ticket } from '../../ticket.js';

/** 自行延长线索核查。 Who handles the ticket took more time to verify the lead, which needs no approval (Order 20 Art. 23). */
export type LeadVerificationProlonged = Event<
  'LeadVerificationProlonged',
  {
    prolongedOn: LocalDate;
    /** How many working days were added. */
    workingDays: number;
  }
>;

/** Takes the further working days that the rule set allows without approval. */
export function prolongLeadVerification(
  ticket: Ticket,
  { at }: Command,
  books: Books,
): Decision<LeadVerificationProlonged> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const workingDays = extensionOf(registered, 'lead-verification', at, books, { withoutApproval: true });
  if (isRefusal(workingDays)) return workingDays;
  return decide({ type: 'LeadVerificationProlonged', data: { prolongedOn: shanghaiDay(at), workingDays } });
}

export const prolongLeadVerificationAct = ticketAct({
  name: 'prolong-lead-verification',
  decide: prolongLeadVerification,
  evolve: {
    LeadVerificationProlonged: (ticket, { prolongedOn, workingDays }) =>
      change(ticket, {}, extend('lead-verification', prolongedOn, workingDays)),
  },
});
