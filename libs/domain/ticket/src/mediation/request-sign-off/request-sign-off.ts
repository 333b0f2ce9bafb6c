import { decide, isRefusal, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { handle } from '../../change.js';
import { heldAt } from '../../custody.js';
import { handledAt } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 提请签字。 The handling is finished and waits for the responsible leader. */
export type SignOffRequested = Event<'SignOffRequested', Record<never, never>>;

/** The department asks its leader to sign; its own procedure must have ended. */
export function requestSignOff(ticket: Ticket, _: Command): Decision<SignOffRequested> {
  const finished = handledAt(ticket, 'finished');
  if (isRefusal(finished)) return finished;
  return decide({ type: 'SignOffRequested', data: {} });
}

export const requestSignOffAct = ticketAct({
  name: 'request-sign-off',
  decide: requestSignOff,
  evolve: {
    SignOffRequested: (ticket, _, event) => ({
      ...handle(ticket, event, ticket.round.handling),
      custody: heldAt(ticket.custody, 'awaiting-sign-off'),
    }),
  },
});
