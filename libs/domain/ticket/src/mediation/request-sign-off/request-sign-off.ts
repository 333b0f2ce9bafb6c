import {
  decide,
  isRefusal,
  refuse,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type RuleOutcome,
} from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { handle } from '../../change.js';
import { start } from '../../clocks.js';
import { heldAt } from '../../custody.js';
import { inWords, type InWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 提请签字。 The handling is finished and waits for the responsible leader, whose signature has a limit of its own. */
export type SignOffRequested = Event<'SignOffRequested', Record<never, never>>;

/** The department asks its leader to sign; its own procedure must have ended. */
export function requestSignOff(ticket: Ticket, { text }: Command<InWords>): Decision<SignOffRequested> {
  const finished = handledAt(ticket, 'finished');
  if (isRefusal(finished)) return finished;
  return (
    mustHaveToldTheReporter(finished) ?? decide({ type: 'SignOffRequested', data: {}, ...inWords(finished, text) })
  );
}

/** Handled, told, signed off, in this order: where the reporter has to be told, the limit for it waits for that alone. */
function mustHaveToldTheReporter({ clocks }: RegisteredTicket): RuleOutcome {
  return clocks['filing-notice']?.stopped === false ? refuse('reporter-not-told') : undefined;
}

export const requestSignOffAct = ticketAct({
  name: 'request-sign-off',
  decide: requestSignOff,
  evolve: {
    SignOffRequested: (ticket, _, event) => ({
      ...handle(ticket, event, ticket.round.handling, start('sign-off', shanghaiDay(event.occurredAt))),
      custody: heldAt(ticket.custody, 'awaiting-sign-off'),
    }),
  },
});
