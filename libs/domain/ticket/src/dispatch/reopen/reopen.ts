// What the citizen is not served by is opened again 重办.
import { decide, isRefusal, refuse, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, RuleOutcome } from '@redress/kernel';
import type { LimitCode } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { start, stopRound } from '../../clocks.js';
import { heldAt } from '../../custody.js';
import { reopenedAfter, type Handling } from '../../handling.js';
import { roundFrom } from '../../round.js';
import { at } from '../../rules/at.js';
import { mustNotBeOfTheDepartment } from '../../rules/four-eyes.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { ReopenReason } from '../../vocabulary.js';

/** 重办。 Another round of handling begins, with clocks and items of its own; those of the round before stand. */
export type TicketReopened = Event<'TicketReopened', { reason: ReopenReason }>;

export interface ReopenTicket {
  readonly reason: ReopenReason;
}

/** Gives the ticket back to its department for another round of handling. */
export function reopenTicket(ticket: Ticket, { reason, actor }: Command<ReopenTicket>): Decision<TicketReopened> {
  const concluded = at(ticket, 'concluded', 'followed-up', 'archived');
  if (isRefusal(concluded)) return concluded;
  return (
    mustNotHaveBeenClosed(concluded) ??
    mustNotBeOfTheDepartment(concluded, actor) ??
    decide({ type: 'TicketReopened', data: { reason } })
  );
}

/** What ended without the leader's signature was handled by nobody who could go on: whoever comes again has a ticket of their own. */
function mustNotHaveBeenClosed({ custody }: RegisteredTicket): RuleOutcome {
  return custody.stage === 'archived' && custody.closedAs !== null ? refuse('closed-for-good') : undefined;
}

/** The limit that the new round waits for first, from the day on which it begins. */
const FIRST_LIMIT: Readonly<Partial<Record<Handling['stage'], LimitCode>>> = {
  'awaiting-initial-check': 'initial-check',
  accepted: 'mediation',
  'awaiting-verification': 'verification',
  'awaiting-answer': 'answer',
};

export const reopenAct = ticketAct({
  name: 'reopen-ticket',
  decide: reopenTicket,
  evolve: {
    TicketReopened: (ticket, { reason }, { occurredAt }) => {
      const openedOn = shanghaiDay(occurredAt);
      const { handling: before } = ticket.round;
      const handling = before.stage === 'finished' ? reopenedAfter(ticket.kind, before.outcome) : before;
      const ended = change(ticket, {}, stopRound(openedOn));
      const number = ticket.round.number + 1;
      const round = roundFrom({ field: 'reopenedOn', on: openedOn }, { number, because: reason, handling });
      const limit = FIRST_LIMIT[handling.stage];
      return change(
        { ...ended, round },
        { custody: heldAt(ticket.custody, 'handling'), earlierRounds: [...ticket.earlierRounds, ticket.round] },
        ...(limit ? [start(limit, openedOn)] : []),
      );
    },
  },
});
