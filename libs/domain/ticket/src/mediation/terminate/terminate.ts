// Law: Order 121 Art. 23, Order 20 Art. 21.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { Code, RuleOutcome } from '@redress/kernel';
import {
  earlyTerminationGrounds,
  mustNameAGround,
  rulesFor,
  terminationGrounds,
  WITHDRAWAL_GROUND,
  type Ground,
} from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start, stop } from '../../clocks.js';
import { isOver } from '../../due-days.js';
import { mediationStage } from '../../handling.js';
import { inWords, type InWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 终止调解。 Mediation ended without agreement, on a ground of Order 121 Art. 23 (Order 20 Art. 21). */
export type MediationTerminated = Event<'MediationTerminated', { ground: Code; decidedOn: LocalDate }>;

export interface TerminateMediation extends InWords {
  /** A ground of the rule set that governs the ticket. */
  readonly ground: string;
  readonly decidedOn: LocalDate;
}

/** Ends mediation without agreement; also before it opened, when a party refuses or a ground of refusal is found (Art. 23). */
export function terminateMediation(
  ticket: Ticket,
  { at, ground, decidedOn, text }: Command<TerminateMediation>,
  books: Books,
): Decision<MediationTerminated> {
  const complaint = handledAt(ticket, 'accepted', 'mediating');
  if (isRefusal(complaint)) return complaint;
  return (
    mustNotBeAWithdrawal(ground) ??
    mustNameAGround(groundsOn(complaint, decidedOn, books), ground) ??
    mustBeClaimable(complaint, 'terminate-mediation', { decidedOn }, at, books) ??
    decide({ type: 'MediationTerminated', data: { ground, decidedOn }, ...inWords(complaint, text) })
  );
}

/** A withdrawal is one act and one event at every stage, so that the department does not choose how it counts. */
function mustNotBeAWithdrawal(ground: string): RuleOutcome {
  return ground === WITHDRAWAL_GROUND ? refuse('ground-is-withdrawal', {}, ['withdraw-complaint']) : undefined;
}

/**
 * The grounds that a termination may name on a day. That the time to mediate is over is one only once it is, and a withdrawal
 * is an act of its own.
 */
function groundsOn(ticket: RegisteredTicket, day: LocalDate, { rulebook }: Books): readonly Ground[] {
  const { ruleSet } = rulesFor(rulebook, ticket);
  const over = isOver(ticket, 'mediation', day, rulebook);
  const grounds = over ? terminationGrounds(ruleSet) : earlyTerminationGrounds(ruleSet);
  return grounds.filter(({ code }) => code !== WITHDRAWAL_GROUND);
}

export const terminateAct = ticketAct({
  name: 'terminate-mediation',
  decide: terminateMediation,
  steps: { MediationTerminated: ['decidedOn'] },
  evolve: {
    MediationTerminated: (ticket, { decidedOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'awaiting-notice', outcome: 'terminated', decidedOn, from: mediationStage(ticket.round.handling) },
        stop(decidedOn, 'mediation'),
        start('termination-notice', decidedOn),
      ),
  },
});
