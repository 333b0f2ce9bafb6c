// Law: Order 121 Art. 23, Order 20 Art. 21.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate, type Code } from '@redress/kernel';
import { mustNameAGround, rulesFor, terminationGrounds } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start, stop } from '../../clocks.js';
import { handledAt } from '../../rules/at.js';
import { mustLieBetweenReceiptAndToday } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 终止调解。 Mediation ended without agreement, on a ground of Order 121 Art. 23 (Order 20 Art. 21). */
export type MediationTerminated = Event<'MediationTerminated', { ground: Code; decidedOn: LocalDate }>;

export interface TerminateMediation {
  /** A ground of the rule set that governs the ticket. */
  readonly ground: string;
  readonly decidedOn: LocalDate;
}

/** Ends mediation without agreement; also before it opened, when a party refuses or a ground of refusal is found (Art. 23). */
export function terminateMediation(
  ticket: Ticket,
  { at, ground, decidedOn }: Command<TerminateMediation>,
  { rulebook }: Books,
): Decision<MediationTerminated> {
  const complaint = handledAt(ticket, 'accepted', 'mediating');
  if (isRefusal(complaint)) return complaint;
  return (
    mustNameAGround(terminationGrounds(rulesFor(rulebook, complaint).ruleSet), ground) ??
    mustLieBetweenReceiptAndToday(complaint, at, 'decidedOn', decidedOn) ??
    decide({ type: 'MediationTerminated', data: { ground, decidedOn } })
  );
}

export const terminateAct = ticketAct({
  name: 'terminate-mediation',
  decide: terminateMediation,
  evolve: {
    MediationTerminated: (ticket, { decidedOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'awaiting-notice', outcome: 'terminated', decidedOn },
        stop(decidedOn, 'mediation'),
        start('termination-notice', decidedOn),
      ),
  },
});
