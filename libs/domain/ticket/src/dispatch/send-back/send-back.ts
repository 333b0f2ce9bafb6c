import {
  decide,
  isRefusal,
  refuse,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type RuleOutcome,
} from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { heldAt } from '../../custody.js';
import { inWords, type InWords } from '../../in-words.js';
import { at } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';
import { REVIEW_ASPECTS, type ReviewAspect } from '../../vocabulary.js';

/** 退回。 The leader sent the ticket back to be handled better; its round and the clocks of handling go on. */
export type TicketSentBack = Event<
  'TicketSentBack',
  {
    /** What the leader objects to. */
    findings: readonly ReviewAspect[];
  }
>;

export interface SendTicketBack extends InWords {
  readonly findings: readonly ReviewAspect[];
}

/** The leader found something wanting; the department handles on and requests sign-off again. */
export function sendTicketBack(ticket: Ticket, { findings, text }: Command<SendTicketBack>): Decision<TicketSentBack> {
  const waiting = at(ticket, 'awaiting-sign-off');
  if (isRefusal(waiting)) return waiting;
  return (
    mustNameFindings(findings) ?? decide({ type: 'TicketSentBack', data: { findings }, ...inWords(waiting, text) })
  );
}

function mustNameFindings(findings: readonly ReviewAspect[]): RuleOutcome {
  return findings.length > 0 ? undefined : refuse('findings-missing', {}, REVIEW_ASPECTS);
}

export const sendBackAct = ticketAct({
  name: 'send-ticket-back',
  decide: sendTicketBack,
  evolve: {
    TicketSentBack: (ticket, { findings }, { occurredAt }) => ({
      ...change(ticket, { custody: heldAt(ticket.custody, 'handling') }, stop(shanghaiDay(occurredAt), 'sign-off')),
      round: { ...ticket.round, findings },
    }),
  },
});
