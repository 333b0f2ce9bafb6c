// Decided by: mediation. A consultation is answered by the department.
import { decide, type CommandMeta, type Decision, type LocalDate } from '@redress/kernel';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { MediationEvent } from './events.js';

export interface AnswerConsultation extends CommandMeta {
  readonly answeredOn: LocalDate;
  readonly text: string;
}

/** Answers the question. The text is sealed with what the asker sent, for it may repeat it. */
export function answerConsultation(ticket: Ticket, command: AnswerConsultation): Decision<MediationEvent> {
  const { answeredOn, text } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['awaiting-answer'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'answeredOn', answeredOn) ??
        decide<MediationEvent>({
          type: 'ConsultationAnswered',
          data: { answeredOn },
          personal: { answer: { subject: registered.person, text } },
        }),
    ),
  );
}
