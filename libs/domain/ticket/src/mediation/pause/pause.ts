// Law: Order 121 Art. 22, Order 20 Art. 20, Penalty Procedure Rules Arts. 18, 64: times that are not counted.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { LimitCode, PauseReason } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { pause } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { mustNotBePaused, mustRestOnAnArticle, running } from '../../rules/clocks.js';
import { mustLieBetweenReceiptAndToday, mustNotLieBefore } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 时限中止。 A limit stands still for a reason that the rule set names, such as an appraisal (Order 121 Art. 22). */
export type LimitPaused = Event<'LimitPaused', { limit: LimitCode; reason: PauseReason; on: LocalDate }>;

export interface PauseLimit {
  readonly limit: LimitCode;
  readonly reason: PauseReason;
  /** The first day that is not counted. */
  readonly on: LocalDate;
}

/** Lets a limit stand still while an appraisal, a test or another time of the rule set lasts. */
export function pauseLimit(
  ticket: Ticket,
  { at, limit, reason, on }: Command<PauseLimit>,
  books: Books,
): Decision<LimitPaused> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const clock = running(registered, limit);
  if (isRefusal(clock)) return clock;
  return (
    mustRestOnAnArticle(registered, limit, reason, books) ??
    mustNotBePaused(clock) ??
    mustNotLieBefore('on', on, 'start', clock.start) ??
    mustLieBetweenReceiptAndToday(registered, at, 'on', on) ??
    decide({ type: 'LimitPaused', data: { limit, reason, on } })
  );
}

export const pauseAct = ticketAct({
  name: 'pause-limit',
  decide: pauseLimit,
  evolve: { LimitPaused: (ticket, { limit, reason, on }) => change(ticket, {}, pause(limit, on, reason)) },
});
