import { decide, isRefusal, refuse, type Command, type Decision, type Event, type RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { withCorrection, type FollowUpAnswers } from '../../follow-ups.js';
import { at } from '../../rules/at.js';
import { mustNotBeOfTheDepartment } from '../../rules/four-eyes.js';
import { mustNotAnswerUnreached } from '../../rules/follow-ups.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { CorrectionReason, Satisfaction } from '../../vocabulary.js';

/** 更正回访。 A follow-up of the round should have said otherwise. Both stay, and the correction counts, on the day of the follow-up. */
export type FollowUpCorrected = Event<
  'FollowUpCorrected',
  {
    /** Revision of the follow-up. @minimum 0 */
    followUp: number;
    reason: CorrectionReason;
    reached: boolean;
    resolved: boolean | null;
    satisfaction: Satisfaction | null;
  }
>;

export interface CorrectFollowUp extends FollowUpAnswers {
  /** Revision of the follow-up. */
  readonly followUp: number;
  readonly reason: CorrectionReason;
}

/** Corrects what a follow-up of the last round said. */
export function correctFollowUp(ticket: Ticket, command: Command<CorrectFollowUp>): Decision<FollowUpCorrected> {
  const { followUp, reason, reached, resolved, satisfaction, actor } = command;
  const followedUp = at(ticket, 'followed-up', 'archived');
  if (isRefusal(followedUp)) return followedUp;
  return (
    mustNotBeOfTheDepartment(followedUp, actor) ??
    mustBeAFollowUpOfTheRound(followedUp, followUp) ??
    mustNotAnswerUnreached(command) ??
    decide({ type: 'FollowUpCorrected', data: { followUp, reason, reached, resolved, satisfaction } })
  );
}

function mustBeAFollowUpOfTheRound({ round: { followUps } }: RegisteredTicket, revision: number): RuleOutcome {
  const known = followUps.map((each) => each.revision);
  return known.includes(revision) ? undefined : refuse('follow-up-unknown', { revision }, known.map(String));
}

export const correctFollowUpAct = ticketAct({
  name: 'correct-follow-up',
  decide: correctFollowUp,
  evolve: {
    FollowUpCorrected: (ticket, { followUp, ...correction }, { revision }) => {
      const followUps = withCorrection(ticket.round.followUps, followUp, { ...correction, revision });
      return { ...ticket, round: { ...ticket.round, followUps } };
    },
  },
});
