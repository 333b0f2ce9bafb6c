// Law: Order 121 Art. 27, Order 20 Art. 23.
import {
  decide,
  isRefusal,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type LocalDate,
} from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { extend } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { extensionOf } from '../../rules/clocks.js';
import { mustNotBeGrantedByAHandler } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';

/** 线索核查延期。 The head approved more time to verify the lead (Order 121 Art. 27). */
export type LeadVerificationExtended = Event<
  'LeadVerificationExtended',
  {
    approvedOn: LocalDate;
    /** How many working days were added. */
    workingDays: number;
  }
>;

/** Carries out that the head of the authority approved fifteen more working days for the lead. */
export function extendLeadVerification(
  ticket: Ticket,
  { at, actor }: Command,
  books: Books,
): Decision<LeadVerificationExtended> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const workingDays = extensionOf(registered, 'lead-verification', at, books);
  if (isRefusal(workingDays)) return workingDays;
  return (
    mustNotBeGrantedByAHandler(registered, actor) ??
    decide({ type: 'LeadVerificationExtended', data: { approvedOn: shanghaiDay(at), workingDays } })
  );
}

export const extendLeadVerificationAct = ticketAct({
  name: 'extend-lead-verification',
  decide: extendLeadVerification,
  evolve: {
    LeadVerificationExtended: (ticket, { approvedOn, workingDays }) =>
      change(ticket, {}, extend('lead-verification', approvedOn, workingDays)),
  },
});
