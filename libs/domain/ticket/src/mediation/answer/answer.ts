import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import { inWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 答复咨询。 The question was answered. */
export type ConsultationAnswered = Event<'ConsultationAnswered', { answeredOn: LocalDate }>;

export interface AnswerConsultation {
  readonly answeredOn: LocalDate;
  readonly text: string;
}

/** Answers the question. The text is sealed with what the asker sent, for it may repeat it. */
export function answerConsultation(
  ticket: Ticket,
  { at, answeredOn, text }: Command<AnswerConsultation>,
  books: Books,
): Decision<ConsultationAnswered> {
  const consultation = handledAt(ticket, 'awaiting-answer');
  if (isRefusal(consultation)) return consultation;
  return (
    mustBeClaimable(consultation, 'answer-consultation', { answeredOn }, at, books) ??
    decide({ type: 'ConsultationAnswered', data: { answeredOn }, ...inWords(consultation, text) })
  );
}

export const answerAct = ticketAct({
  name: 'answer-consultation',
  decide: answerConsultation,
  steps: { ConsultationAnswered: ['answeredOn'] },
  evolve: {
    ConsultationAnswered: (ticket, { answeredOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'finished', outcome: 'answered', from: 'awaiting-answer' },
        stop(answeredOn, 'answer'),
      ),
  },
});
