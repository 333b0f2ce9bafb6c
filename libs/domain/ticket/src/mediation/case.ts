// Decided by: mediation. Law: Penalty Procedure Rules Art. 64: a filed case is decided within 90 days, extended by 30.
import { decide, type CommandMeta, type Decision, type LocalDate } from '@redress/kernel';
import type { MediationEvent } from './events.js';
import { mustBeHeldByDepartmentOf, mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket } from '../rules.js';
import { whenExtendable, whenRunning } from '../clock-rules.js';
import type { Ticket } from '../ticket.js';

export interface ExtendCaseDecision extends CommandMeta {
  readonly approvedOn: LocalDate;
}

/** The head of the authority approves thirty more days to decide the case. */
export function extendCaseDecision(ticket: Ticket, command: ExtendCaseDecision): Decision<MediationEvent> {
  const { approvedOn } = command;
  return onTicket(ticket, (registered) =>
    whenExtendable(
      registered,
      'case-decision',
      command,
      (days) =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'approvedOn', approvedOn) ??
        decide<MediationEvent>({ type: 'CaseDecisionExtended', data: { approvedOn, days } }),
    ),
  );
}

export interface DecideCase extends CommandMeta {
  readonly decidedOn: LocalDate;
}

/** The case that a report led to is decided; its ticket may have been concluded long before. */
export function decideCase(ticket: Ticket, command: DecideCase): Decision<MediationEvent> {
  const { decidedOn } = command;
  return onTicket(ticket, (registered) =>
    whenRunning(
      registered,
      'case-decision',
      ({ start }) =>
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        mustNotLieBefore('decidedOn', decidedOn, 'filedOn', start) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'decidedOn', decidedOn) ??
        decide<MediationEvent>({ type: 'CaseDecided', data: { decidedOn } }),
    ),
  );
}
