// The responsible leader 挂包领导 signs, and the ticket is concluded 办结.
import { decide, isRefusal, shanghaiDay, type Command, type Decision, type Event, type Code } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { stopRound } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { at } from '../../rules/at.js';
import { handlersOf, mustBeSomebodyElse } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';

/** 签字办结。 The responsible leader has examined procedure, form and content: handled, signed off, told, and so concluded. */
export type TicketSignedOff = Event<'TicketSignedOff', { department: Code }>;

/** The leader signs; it is somebody who did no act of handling on the ticket, in any round. */
export function signOffTicket(ticket: Ticket, { actor, text }: Command<InWords>): Decision<TicketSignedOff> {
  const waiting = at(ticket, 'awaiting-sign-off');
  if (isRefusal(waiting)) return waiting;
  return (
    mustBeSomebodyElse(actor, handlersOf(waiting)) ??
    decide({ type: 'TicketSignedOff', data: { department: waiting.custody.department }, ...inWords(waiting, text) })
  );
}

export const signOffAct = ticketAct({
  name: 'sign-off-ticket',
  decide: signOffTicket,
  evolve: {
    TicketSignedOff: (ticket, { department }, { occurredAt }) => {
      const on = shanghaiDay(occurredAt);
      return change(ticket, { custody: { stage: 'concluded', department, on } }, stopRound(on));
    },
  },
});
