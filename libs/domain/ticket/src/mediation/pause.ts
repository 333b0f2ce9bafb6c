// Decided by: mediation. Law: Order 121 Art. 22, Order 20 Art. 20, Penalty Procedure Rules Arts. 18, 64: times that are not counted.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate } from '@redress/kernel';
import type { LimitCode, PauseReason } from '@redress/rulebook';
import { mustNotBePaused, mustRestOnAnArticle, whenRunning } from '../clock-rules.js';
import type { MediationEvent } from './events.js';
import { mustBeHeldByDepartmentOf, mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket } from '../rules.js';
import type { Ticket } from '../ticket.js';

export interface PauseLimit extends CommandMeta {
  readonly limit: LimitCode;
  readonly reason: PauseReason;
  /** The first day that is not counted. */
  readonly on: LocalDate;
}

/** Lets a limit stand still while an appraisal, a test or another time of the rule set lasts. */
export function pauseLimit(ticket: Ticket, command: PauseLimit): Decision<MediationEvent> {
  const { limit, reason, on } = command;
  return onTicket(ticket, (registered) =>
    whenRunning(
      registered,
      limit,
      (clock) =>
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        mustRestOnAnArticle(registered, limit, reason) ??
        mustNotBePaused(clock) ??
        mustNotLieBefore('on', on, 'start', clock.start) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'on', on) ??
        decide<MediationEvent>({ type: 'LimitPaused', data: { limit, reason, on } }),
    ),
  );
}

export interface ResumeLimit extends CommandMeta {
  readonly limit: LimitCode;
  /** The last day that is not counted. */
  readonly on: LocalDate;
}

/** Lets a limit run on: the appraisal has arrived, the test is done. */
export function resumeLimit(ticket: Ticket, command: ResumeLimit): Decision<MediationEvent> {
  const { limit, on } = command;
  return onTicket(ticket, (registered) =>
    whenRunning(registered, limit, ({ pauses }) => {
      const open = pauses.find(({ to }) => to === null);
      if (open === undefined) return refuse('wrong-state-running', '时限未中止。 The limit does not stand still.');
      return (
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        mustNotLieBefore('on', on, 'pausedOn', open.from) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'on', on) ??
        decide<MediationEvent>({ type: 'LimitResumed', data: { limit, on } })
      );
    }),
  );
}
