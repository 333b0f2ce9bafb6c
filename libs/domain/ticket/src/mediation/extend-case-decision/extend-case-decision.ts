// Law: Penalty Procedure Rules Art. 64: a filed case is decided within 90 days, extended by 30.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { extend } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { extensionOf } from '../../rules/clocks.js';
import { mustLieBetweenReceiptAndToday } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 案件延期。 The head approved more time to decide the case. */
export type CaseDecisionExtended = Event<
  'CaseDecisionExtended',
  {
    approvedOn: LocalDate;
    /** How many days were added. */
    days: number;
  }
>;

export interface ExtendCaseDecision {
  readonly approvedOn: LocalDate;
}

/** Carries out that the head of the authority approved thirty more days to decide the case. */
export function extendCaseDecision(
  ticket: Ticket,
  { at, approvedOn }: Command<ExtendCaseDecision>,
  books: Books,
): Decision<CaseDecisionExtended> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const days = extensionOf(registered, 'case-decision', books);
  if (isRefusal(days)) return days;
  return (
    mustLieBetweenReceiptAndToday(registered, at, 'approvedOn', approvedOn) ??
    decide({ type: 'CaseDecisionExtended', data: { approvedOn, days } })
  );
}

export const extendCaseDecisionAct = ticketAct({
  name: 'extend-case-decision',
  decide: extendCaseDecision,
  evolve: {
    CaseDecisionExtended: (ticket, { approvedOn, days }) =>
      change(ticket, {}, extend('case-decision', approvedOn, days)),
  },
});
