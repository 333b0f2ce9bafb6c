// Law: Order 121 Art. 26 (evaluation by follow-up).
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { departmentOf } from '../../custody.js';
import { withFollowUp, type FollowUpAnswers } from '../../follow-ups.js';
import { at } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { mustNotAnswerTwice, mustNotAnswerUnreached } from '../../rules/follow-ups.js';
import { mustNotBeOfTheDepartment } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';
import type { Satisfaction } from '../../vocabulary.js';

/** 回访。 The citizen was contacted after the conclusion; what was not asked or answered is null. */
export type TicketFollowedUp = Event<
  'TicketFollowedUp',
  { on: LocalDate; reached: boolean; resolved: boolean | null; satisfaction: Satisfaction | null }
>;

export interface FollowUpTicket extends FollowUpAnswers {
  readonly on: LocalDate;
}

/** Records what the citizen said when asked after the conclusion; asking again after a failed attempt is allowed. */
export function followUpTicket(
  ticket: Ticket,
  command: Command<FollowUpTicket>,
  books: Books,
): Decision<TicketFollowedUp> {
  const { on, reached, resolved, satisfaction, actor } = command;
  const concluded = at(ticket, 'concluded', 'followed-up');
  if (isRefusal(concluded)) return concluded;
  return (
    mustBeClaimable(concluded, 'follow-up-ticket', { on }, command.at, books, {
      field: 'concludedOn',
      on: concluded.custody.on,
    }) ??
    mustNotBeOfTheDepartment(concluded, actor) ??
    mustNotAnswerUnreached(command) ??
    mustNotAnswerTwice(concluded.round, command) ??
    decide({ type: 'TicketFollowedUp', data: { on, reached, resolved, satisfaction } })
  );
}

export const followUpAct = ticketAct({
  name: 'follow-up-ticket',
  decide: followUpTicket,
  steps: { TicketFollowedUp: ['on'] },
  evolve: {
    TicketFollowedUp: (ticket, data, { revision }) => {
      const custody = { stage: 'followed-up', department: departmentOf(ticket.custody) ?? '', on: data.on } as const;
      const followUps = withFollowUp(ticket.round.followUps, data, revision);
      return { ...change(ticket, { custody }), round: { ...ticket.round, followUps } };
    },
  },
});
