// The leader sends back what is wanting; where that is the decision itself, the department takes it back and decides anew.
import { decide, isRefusal, refuse, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import type { LimitCode } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import { handle } from '../../change.js';
import { cancel, runOn } from '../../clocks.js';
import type { DecidingStage, Outcome } from '../../handling.js';
import { withLastStep } from '../../note-days.js';
import type { Round } from '../../round.js';
import { handledAt } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 重新处理。 The department took back a decision that the leader had found wanting, and decides anew in the same round. */
export type DecisionTakenBack = Event<
  'DecisionTakenBack',
  {
    outcome: Outcome;
    /** Where it is decided anew. */
    backTo: DecidingStage;
  }
>;

/** The limits that run on until it is decided anew, by the stage that waits for the decision. */
export const LIMITS_UNTIL_DECIDED: Readonly<Record<DecidingStage, readonly LimitCode[]>> = {
  'awaiting-initial-check': ['initial-check', 'answer'],
  accepted: ['mediation'],
  mediating: ['mediation'],
  'awaiting-verification': ['verification'],
  'awaiting-answer': ['answer'],
};

/** Takes the decision of a round back after the leader sent it back; the limits for it run on as if it had never been made. */
export function takeBackDecision(ticket: Ticket, _: Command): Decision<DecisionTakenBack> {
  const finished = handledAt(ticket, 'finished');
  if (isRefusal(finished)) return finished;
  const { outcome, from } = finished.round.handling;
  return mustHaveBeenSentBack(finished.round) ?? decide({ type: 'DecisionTakenBack', data: { outcome, backTo: from } });
}

function mustHaveBeenSentBack({ findings }: Round): RuleOutcome {
  return findings.length > 0 ? undefined : refuse('not-sent-back');
}

export const takeBackDecisionAct = ticketAct({
  name: 'take-back-decision',
  decide: takeBackDecision,
  evolve: {
    DecisionTakenBack: (ticket, { backTo }, event) => {
      // The clock of a case that was filed goes on: filed again, it has gained no time.
      const moves = [runOn(...LIMITS_UNTIL_DECIDED[backTo]), cancel('filing-notice')];
      const open = handle(ticket, event, { stage: backTo }, ...moves);
      const undecided = { ...open, round: { ...open.round, reporterTold: false } };
      return withLastStep(undecided, { field: 'takenBackOn', on: shanghaiDay(event.occurredAt) });
    },
  },
});
