// Law: Order 121 Arts. 10, 16(5): what a complaint must state; no article stops a limit while it is missing.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { at as ticketAt } from '../../rules/at.js';
import { mustNotLieBefore } from '../../rules/days.js';
import { mustNotWaitTooLong } from '../../rules/waits.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 请来件人补充。 The citizen is asked for what is missing; the ticket waits with the hotline, and its limits run on. */
export type CitizenAsked = Event<
  'CitizenAsked',
  {
    /** The last day of the wait. */
    until: LocalDate;
  }
>;

export interface AskCitizen {
  readonly until: LocalDate;
  /** What is missing; sealed with what the citizen sent. */
  readonly text: string;
}

/** Asks the citizen for what is missing, instead of sending the ticket on. The wait ends within the term of the rule set. */
export function askCitizen(
  ticket: Ticket,
  { at, until, text }: Command<AskCitizen>,
  books: Books,
): Decision<CitizenAsked> {
  const waiting = ticketAt(ticket, 'registered', 'classified', 'return-upheld');
  if (isRefusal(waiting)) return waiting;
  const personal = { question: { subject: waiting.person, text } };
  return (
    mustBeKnown(waiting) ??
    mustNotLieBefore({ field: 'waitUntil', on: until }, at) ??
    mustNotWaitTooLong(waiting, until, at, books) ??
    decide({ type: 'CitizenAsked', data: { until }, personal })
  );
}

/** Somebody can be asked only where it is known who. */
function mustBeKnown({ anonymous }: RegisteredTicket): RuleOutcome {
  return anonymous ? refuse('citizen-anonymous') : undefined;
}

export const askCitizenAct = ticketAct({
  name: 'ask-citizen',
  decide: askCitizen,
  evolve: {
    CitizenAsked: (ticket, { until }) => change(ticket, { custody: { stage: 'awaiting-citizen', until } }),
  },
});
