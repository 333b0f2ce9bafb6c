// A known answer needs no department: the hotline gives it itself, at registration or while the ticket lies with it.
import { decide, isRefusal, shanghaiDay, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { close } from '../../close.js';
import { atTheHotline, ofKind } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';

/** 当场答复。 The hotline answered the question itself, and the ticket is closed. */
export type AnsweredAtOnce = Event<'AnsweredAtOnce', Record<never, never>>;

export interface AnswerAtOnce {
  /** The answer; sealed with what the asker sent, for it may repeat it. */
  readonly text: string;
}

/** Answers a consultation that no department is asked to take. */
export function answerAtOnce(ticket: Ticket, { text }: Command<AnswerAtOnce>): Decision<AnsweredAtOnce> {
  const consultation = ofKind(ticket, 'consultation');
  if (isRefusal(consultation)) return consultation;
  const waiting = atTheHotline(consultation);
  if (isRefusal(waiting)) return waiting;
  return decide(answeredAtOnce(waiting.person, text));
}

/** The answer to a person, sealed under their key. */
export function answeredAtOnce(person: string, text: string) {
  return { type: 'AnsweredAtOnce', data: {}, personal: { answer: { subject: person, text } } } as const;
}

export const answerAtOnceAct = ticketAct({
  name: 'answer-at-once',
  decide: answerAtOnce,
  evolve: { AnsweredAtOnce: (ticket, _, { occurredAt }) => close(ticket, 'answered', shanghaiDay(occurredAt)) },
});
