// Law: Order 121 Art. 22, Order 20 Art. 20, Penalty Procedure Rules Arts. 18, 64: times that are not counted.
import { decide, isRefusal } from '@redress/kernel';
import type { Command, Decision, DocumentNumber, Event, LocalDate } from '@redress/kernel';
import type { LimitCode, PauseReason } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { pause } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { mustNotBePaused, mustNotHaveEnded, mustRestOnAnArticle, running } from '../../rules/clocks.js';
import { mustFollow, mustLieBy } from '../../rules/days.js';
import { mustNotBeGrantedByAHandler } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';

/** 时限中止。 A limit stands still for a reason that the rule set names, such as an appraisal (Order 121 Art. 22). */
export type LimitPaused = Event<
  'LimitPaused',
  {
    limit: LimitCode;
    reason: PauseReason;
    /** The first day that is not counted. */
    on: LocalDate;
    /** The last one: the end, or the day of review, behind which the limit runs on; null where only its resumption ends it. */
    until: LocalDate | null;
    /** Number of the document that it rests on; null where it waits for the citizen. */
    document: DocumentNumber | null;
  }
>;

export interface PauseLimit {
  readonly limit: LimitCode;
  readonly reason: PauseReason;
  /** The first day that is not counted. */
  readonly on: LocalDate;
  /** The last one: its end, or the day on which it is reviewed. Behind it the limit runs on, unless another pause was granted. */
  readonly until: LocalDate;
  /** Number of the document that it rests on, such as `JD-2026-17`. */
  readonly document: DocumentNumber;
}

/** Lets a limit stand still while an appraisal, a test or another time of the rule set lasts. A limit that has ended does not. */
export function pauseLimit(
  ticket: Ticket,
  { at, actor, limit, reason, on, until, document }: Command<PauseLimit>,
  books: Books,
): Decision<LimitPaused> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const clock = running(registered, limit);
  if (isRefusal(clock)) return clock;
  return (
    mustNotBeGrantedByAHandler(registered, actor) ??
    mustRestOnAnArticle(registered, limit, reason, books) ??
    mustNotHaveEnded(registered, limit, at, books) ??
    mustLieBy({ field: 'on', on }, at) ??
    mustFollow({ field: 'on', on }, { field: 'start', on: clock.start }) ??
    mustFollow({ field: 'until', on: until }, { field: 'on', on }) ??
    mustNotBePaused(clock, on) ??
    decide({ type: 'LimitPaused', data: { limit, reason, on, until, document } })
  );
}

export const pauseAct = ticketAct({
  name: 'pause-limit',
  decide: pauseLimit,
  asides: { LimitPaused: ['on'] },
  evolve: { LimitPaused: (ticket, { limit, ...paused }) => change(ticket, {}, pause(limit, paused)) },
});
