// Decided by: mediation. A consultation is answered by the department.
import { decide, type CommandMeta, type Decision, type LocalDate, type Personal } from '@redress/kernel';
import type { MediationEvent } from '../events.js';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { Ticket } from '../ticket.js';

export interface AnswerConsultation extends CommandMeta {
  readonly answeredOn: LocalDate;
  /** The text of the answer; sealed, for it may name people. */
  readonly personal: Personal;
}

/** Answers the question. */
export function answerConsultation(ticket: Ticket, command: AnswerConsultation): Decision<MediationEvent> {
  const { answeredOn, personal } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-answer'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'answeredOn', answeredOn) ??
        decide<MediationEvent>({ type: 'ConsultationAnswered', data: { answeredOn }, personal }),
    ),
  );
}
