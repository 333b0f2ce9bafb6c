// Law: Penalty Procedure Rules Art. 64: a filed case is decided within 90 days, extended by 30; further, by collective decision.
import { decide, isRefusal, refuse, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import type { DocumentNumber, LocalDate, Refusal } from '@redress/kernel';
import { rulesFor } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { extend } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { extensionOf, mustComeBeforeTheDueDay, running } from '../../rules/clocks.js';
import { mustNotBeGrantedByAHandler } from '../../rules/four-eyes.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 案件延期。 The head approved more time to decide the case, or the heads decided on more together. */
export type CaseDecisionExtended = Event<
  'CaseDecisionExtended',
  {
    approvedOn: LocalDate;
    /** How many days were added. */
    days: number;
    /** Number of the collective decision; null for the first extension. @example JT-2026-17 */
    decision: DocumentNumber | null;
  }
>;

/** What the heads of the authority decided together 集体讨论决定: the reasonable time that they set, and the number of the decision. */
export interface CollectiveDecision {
  readonly days: number;
  readonly decision: DocumentNumber;
}

export interface ExtendCaseDecision {
  /** Null for the first extension. */
  readonly further: CollectiveDecision | null;
}

/** Carries out that there is more time to decide the case: thirty days once, then as much as a collective decision sets. */
export function extendCaseDecision(
  ticket: Ticket,
  { at, actor, further }: Command<ExtendCaseDecision>,
  books: Books,
): Decision<CaseDecisionExtended> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const { days, decision } = further ?? { days: extensionOf(registered, 'case-decision', at, books), decision: null };
  if (isRefusal(days)) return days;
  return (
    mustNotBeGrantedByAHandler(registered, actor) ??
    (further && mustBeAFurtherExtension(registered, at, books)) ??
    decide({ type: 'CaseDecisionExtended', data: { approvedOn: shanghaiDay(at), days, decision } })
  );
}

/** The third sentence of Art. 64 (1): a case that was extended and still cannot be decided. */
function mustBeAFurtherExtension(ticket: RegisteredTicket, at: string, books: Books): Refusal | undefined {
  const limit = 'case-decision';
  const clock = running(ticket, limit);
  if (isRefusal(clock)) return clock;
  const { extension } = rulesFor(books.rulebook, ticket).ruleSet.limits[limit];
  if (extension?.further === undefined) return refuse('extended-already', { limit });
  if (clock.extensions.length === 0) return refuse('not-extended-yet', { limit });
  return mustComeBeforeTheDueDay(ticket, limit, at, books);
}

export const extendCaseDecisionAct = ticketAct({
  name: 'extend-case-decision',
  decide: extendCaseDecision,
  evolve: {
    CaseDecisionExtended: (ticket, { approvedOn, days }) =>
      change(ticket, {}, extend('case-decision', approvedOn, days)),
  },
});
