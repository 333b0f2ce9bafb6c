// Decided by: dispatch. The responsible leader 挂包领导 signs off or sends back; then the ticket is concluded 办结.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { mustBeHeldByDepartmentOf, mustLieBetweenReceiptAndToday, onTicket, whenAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import { REVIEW_ASPECTS, type ReviewAspect } from '../vocabulary.js';
import type { DispatchEvent } from './events.js';

/** The leader has examined procedure, form and content, and signs. */
export function signOffTicket(ticket: Ticket, command: CommandMeta): Decision<DispatchEvent> {
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['awaiting-sign-off'],
      ({ department }) =>
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        decide<DispatchEvent>({ type: 'TicketSignedOff', data: { department } }),
    ),
  );
}

export interface SendTicketBack extends CommandMeta {
  readonly findings: readonly ReviewAspect[];
}

/** The leader found something wanting; the department handles on and requests sign-off again. */
export function sendTicketBack(ticket: Ticket, command: SendTicketBack): Decision<DispatchEvent> {
  const { findings } = command;
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['awaiting-sign-off'],
      () =>
        mustBeHeldByDepartmentOf(registered, command.actor) ??
        mustNameFindings(findings) ??
        decide<DispatchEvent>({ type: 'TicketSentBack', data: { findings } }),
    ),
  );
}

export interface ConcludeTicket extends CommandMeta {
  readonly on: LocalDate;
}

/** The ticket is handled, signed off and told. */
export function concludeTicket(ticket: Ticket, command: ConcludeTicket): Decision<DispatchEvent> {
  const { on } = command;
  return onTicket(ticket, (registered) =>
    whenAt(
      registered,
      ['signed-off'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'on', on) ??
        decide<DispatchEvent>({ type: 'TicketConcluded', data: { on } }),
    ),
  );
}

function mustNameFindings(findings: readonly ReviewAspect[]): RuleOutcome {
  if (findings.length > 0) return undefined;
  return refuse('findings-missing', '退回须说明问题。 Sending back must name what was found wanting.', REVIEW_ASPECTS);
}
