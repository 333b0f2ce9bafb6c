// Law: Order 121 Art. 35, Penalty Procedure Rules Art. 18.
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
import { handledAt } from '../../rules/at.js';
import { extensionOf } from '../../rules/clocks.js';
import { mustNotBeGrantedByAHandler } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';

/** 延长核查。 The head of the authority approved more time for the verification (Order 121 Art. 35). */
export type VerificationExtended = Event<
  'VerificationExtended',
  {
    approvedOn: LocalDate;
    /** How many working days were added. */
    workingDays: number;
  }
>;

/** Carries out that the head of the authority approved fifteen more working days; once in each term. */
export function extendVerification(
  ticket: Ticket,
  { at, actor }: Command,
  books: Books,
): Decision<VerificationExtended> {
  const registered = handledAt(ticket, 'awaiting-verification');
  if (isRefusal(registered)) return registered;
  const workingDays = extensionOf(registered, 'verification', at, books);
  if (isRefusal(workingDays)) return workingDays;
  return (
    mustNotBeGrantedByAHandler(registered, actor) ??
    decide({ type: 'VerificationExtended', data: { approvedOn: shanghaiDay(at), workingDays } })
  );
}

export const extendVerificationAct = ticketAct({
  name: 'extend-verification',
  decide: extendVerification,
  evolve: {
    VerificationExtended: (ticket, { approvedOn, workingDays }) =>
      change(ticket, {}, extend('verification', approvedOn, workingDays)),
  },
});
