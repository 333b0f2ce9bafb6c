// Law: Order 121 Art. 22, Order 20 Art. 20, Penalty Procedure Rules Arts. 18, 64.
import {
  decide,
  isRefusal,
  refuse,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type LocalDate,
} from '@redress/kernel';
import type { LimitCode } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { resume } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { running } from '../../rules/clocks.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 时限恢复。 The limit runs on; `on` is the last day that is not counted. */
export type LimitResumed = Event<'LimitResumed', { limit: LimitCode; on: LocalDate }>;

export interface ResumeLimit {
  readonly limit: LimitCode;
  /** The last day that is not counted. */
  readonly on: LocalDate;
}

/** Lets a limit run on: the appraisal has arrived, the test is done. */
export function resumeLimit(
  ticket: Ticket,
  { at, limit, on }: Command<ResumeLimit>,
  books: Books,
): Decision<LimitResumed> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const clock = running(registered, limit);
  if (isRefusal(clock)) return clock;
  const open = clock.pauses.findLast(({ to }) => to === null || to >= shanghaiDay(at));
  if (open === undefined) return refuse('wrong-state-running');
  return (
    mustBeClaimable(registered, 'resume-limit', { on }, at, books, { field: 'pausedOn', on: open.from }) ??
    decide({ type: 'LimitResumed', data: { limit, on } })
  );
}

export const resumeAct = ticketAct({
  name: 'resume-limit',
  decide: resumeLimit,
  asides: { LimitResumed: ['on'] },
  evolve: { LimitResumed: (ticket, { limit, on }) => change(ticket, {}, resume(limit, on)) },
});
