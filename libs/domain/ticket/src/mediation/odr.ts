// Decided by: mediation. ODR units 在线消费纠纷解决 answer complaints online (Order 121 Art. 6).
import { decide, refuse, type CommandMeta, type Decision, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { mustLieBetweenReceiptAndToday, onTicket, whenHandledAt } from '../rules.js';
import type { Ticket } from '../ticket.js';
import type { MediationEvent } from './events.js';

export interface ReferToOdr extends CommandMeta {
  /** The merchant's number as an ODR unit. */
  readonly unit: string;
  readonly referredOn: LocalDate;
}

/** Lets the merchant settle an accepted complaint directly with the complainant. */
export function referToOdr(ticket: Ticket, command: ReferToOdr): Decision<MediationEvent> {
  const { unit, referredOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['accepted'],
      () =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'referredOn', referredOn) ??
        decide<MediationEvent>({ type: 'ComplaintReferredToOdr', data: { unit, referredOn } }),
    ),
  );
}

export interface AnswerAsOdrUnit extends CommandMeta {
  readonly unit: string;
  readonly answeredOn: LocalDate;
  readonly outcome: 'settled' | 'not-settled';
}

/** The merchant's answer; unsettled, the complaint goes on to mediation. */
export function answerAsOdrUnit(ticket: Ticket, command: AnswerAsOdrUnit): Decision<MediationEvent> {
  const { unit, answeredOn, outcome } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(
      registered,
      command.actor,
      ['with-odr-unit'],
      (handling) =>
        mustBeTheReferredUnit(handling.unit, unit) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'answeredOn', answeredOn) ??
        decide<MediationEvent>({ type: 'OdrUnitAnswered', data: { unit, answeredOn, outcome } }),
    ),
  );
}

function mustBeTheReferredUnit(referred: string, answering: string): RuleOutcome {
  if (referred === answering) return undefined;
  return refuse('other-odr-unit', '投诉已转其他ODR单位。 The complaint is with another ODR unit.', [referred]);
}
