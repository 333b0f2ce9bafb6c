// Law: Penalty Procedure Rules Art. 64: a filed case is decided within 90 days.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { existing } from '../../rules/at.js';
import { running } from '../../rules/clocks.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 案件处理决定。 The case is decided. */
export type CaseDecided = Event<'CaseDecided', { decidedOn: LocalDate }>;

export interface DecideCase extends InWords {
  readonly decidedOn: LocalDate;
}

/** The case that a report led to is decided; its ticket may have been concluded long before. */
export function decideCase(
  ticket: Ticket,
  { at, decidedOn, text }: Command<DecideCase>,
  books: Books,
): Decision<CaseDecided> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const filed = running(registered, 'case-decision');
  if (isRefusal(filed)) return filed;
  return (
    mustBeClaimable(registered, 'decide-case', { decidedOn }, at, books, { field: 'filedOn', on: filed.start }) ??
    decide({ type: 'CaseDecided', data: { decidedOn }, ...inWords(registered, text) })
  );
}

export const decideCaseAct = ticketAct({
  name: 'decide-case',
  decide: decideCase,
  asides: { CaseDecided: ['decidedOn'] },
  evolve: { CaseDecided: (ticket, { decidedOn }) => change(ticket, {}, stop(decidedOn, 'case-decision')) },
});
