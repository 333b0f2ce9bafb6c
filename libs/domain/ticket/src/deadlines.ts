import type { LocalDate } from '@redress/kernel';
import { CHINA_CALENDAR, deadline, governingRuleSet, type Deadline, type LimitCode } from '@redress/rulebook';
import type { RegisteredTicket } from './ticket.js';

/** A limit that runs for a ticket right now. */
export interface RunningLimit extends Deadline {
  readonly limit: LimitCode;
}

/**
 * The limits that wait for somebody, the earliest due first: what an operator has to watch. They are computed from the
 * ticket's own days under the rule set that governs it, never kept.
 */
export function runningLimits(ticket: RegisteredTicket): readonly RunningLimit[] {
  const limits = [...handlingLimits(ticket), ...custodyLimits(ticket)];
  return limits.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function handlingLimits(ticket: RegisteredTicket): RunningLimit[] {
  const { handling, kind, receivedOn, acceptedOn } = ticket;
  switch (handling.stage) {
    case 'not-opened':
    case 'awaiting-initial-check':
    case 'awaiting-verification':
      if (kind === 'complaint') return [limit(ticket, 'initial-check', receivedOn)];
      return kind === 'report' ? [limit(ticket, 'verification', receivedOn)] : [];
    case 'accepted':
    case 'mediating':
      return acceptedOn === null ? [] : [limit(ticket, 'mediation', acceptedOn)];
    case 'with-odr-unit':
      return [
        limit(ticket, 'odr', handling.referredOn),
        ...(acceptedOn === null ? [] : [limit(ticket, 'mediation', acceptedOn)]),
      ];
    case 'awaiting-notice':
      return handling.outcome === 'terminated' ? [limit(ticket, 'termination-notice', handling.decidedOn)] : [];
    case 'awaiting-answer':
    case 'finished':
      return [];
  }
}

function custodyLimits(ticket: RegisteredTicket): RunningLimit[] {
  switch (ticket.custody.stage) {
    case 'registered':
    case 'classified':
    case 'assigned':
    case 'returned':
    case 'return-upheld':
      return [limit(ticket, 'sign-for', ticket.receivedOn), limit(ticket, 'answer', ticket.receivedOn)];
    case 'handling':
    case 'awaiting-sign-off':
    case 'signed-off':
      return [limit(ticket, 'answer', ticket.receivedOn)];
    case 'concluded':
    case 'followed-up':
    case 'archived':
      return [];
  }
}

function limit(
  { receivedOn, complex, handling }: RegisteredTicket,
  code: Exclude<LimitCode, 'filing-notice'>,
  start: LocalDate,
): RunningLimit {
  const { ruleSet } = governingRuleSet(receivedOn);
  const extendedBy = code === 'verification' && handling.stage === 'awaiting-verification' ? handling.extendedBy : 0;
  return { limit: code, ...deadline({ ruleSet, calendar: CHINA_CALENDAR, limit: code, start, complex, extendedBy }) };
}
