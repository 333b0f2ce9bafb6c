// Decided by: mediation. Law: Order 121 Art. 27, Order 20 Art. 23: what is discovered while mediating is verified.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate } from '@redress/kernel';
import type { MediationEvent } from './events.js';
import { mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket, whenHandledAt } from '../rules.js';
import { whenExtendable, whenRunning } from '../clock-rules.js';
import type { Ticket } from '../ticket.js';

export interface NoteLead extends CommandMeta {
  readonly discoveredOn: LocalDate;
}

/** Notes a suspected breach of law that mediation brought to light; mediating goes on beside its verification. */
export function noteLead(ticket: Ticket, command: NoteLead): Decision<MediationEvent> {
  const { discoveredOn } = command;
  return onTicket(ticket, (registered) =>
    whenHandledAt(registered, command.actor, ['accepted', 'with-odr-unit', 'mediating', 'awaiting-notice'], () => {
      if (registered.clocks['lead-verification']?.stopped === false)
        return refuse('wrong-state-lead', '已有线索在核查。 A lead is being verified already.');
      return (
        mustLieBetweenReceiptAndToday(registered, command.at, 'discoveredOn', discoveredOn) ??
        decide<MediationEvent>({ type: 'LeadFound', data: { discoveredOn } })
      );
    }),
  );
}

export interface ExtendLeadVerification extends CommandMeta {
  readonly approvedOn: LocalDate;
}

/** The head of the authority approves fifteen more working days for the lead. */
export function extendLeadVerification(ticket: Ticket, command: ExtendLeadVerification): Decision<MediationEvent> {
  const { approvedOn } = command;
  return onTicket(ticket, (registered) =>
    whenExtendable(
      registered,
      'lead-verification',
      command,
      (workingDays) =>
        mustLieBetweenReceiptAndToday(registered, command.at, 'approvedOn', approvedOn) ??
        decide<MediationEvent>({ type: 'LeadVerificationExtended', data: { approvedOn, workingDays } }),
    ),
  );
}

export interface VerifyLead extends CommandMeta {
  readonly decidedOn: LocalDate;
  readonly outcome: 'filed' | 'not-filed';
}

/** Decides whether the lead is filed as a case. */
export function verifyLead(ticket: Ticket, command: VerifyLead): Decision<MediationEvent> {
  const { decidedOn, outcome } = command;
  return onTicket(ticket, (registered) =>
    whenRunning(
      registered,
      'lead-verification',
      ({ start }) =>
        mustNotLieBefore('decidedOn', decidedOn, 'discoveredOn', start) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'decidedOn', decidedOn) ??
        decide<MediationEvent>({ type: 'LeadVerified', data: { decidedOn, outcome } }),
    ),
  );
}
