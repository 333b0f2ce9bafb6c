// Decided by: dispatch. Law: Order 121 Art. 33, Order 20 Art. 30: a dispute on who handles it is settled within seven working days.
import { decide, refuse, type CommandMeta, type Decision, type LocalDate } from '@redress/kernel';
import type { DispatchEvent } from './events.js';
import { mustLieBetweenReceiptAndToday, mustNotLieBefore, onTicket } from '../rules.js';
import { whenRunning } from '../clock-rules.js';
import type { Ticket } from '../ticket.js';

export interface DisputeJurisdiction extends CommandMeta {
  readonly disputedOn: LocalDate;
}

/** Notes that authorities disagree on who handles a complaint or report. */
export function disputeJurisdiction(ticket: Ticket, command: DisputeJurisdiction): Decision<DispatchEvent> {
  const { disputedOn } = command;
  return onTicket(ticket, (registered) => {
    if (registered.kind === 'consultation')
      return refuse('wrong-kind', '咨询没有处理权限争议。 Nobody disputes a consultation.', ['complaint', 'report']);
    if (registered.clocks.jurisdiction?.stopped === false)
      return refuse('wrong-state-dispute', '争议尚未解决。 The dispute is not settled yet.');
    return (
      mustLieBetweenReceiptAndToday(registered, command.at, 'disputedOn', disputedOn) ??
      decide<DispatchEvent>({ type: 'JurisdictionDisputed', data: { disputedOn } })
    );
  });
}

export interface SettleJurisdiction extends CommandMeta {
  readonly settledOn: LocalDate;
  readonly outcome: 'ours' | 'another-authority';
}

/** Notes what was agreed, or what the authority above both decided. */
export function settleJurisdiction(ticket: Ticket, command: SettleJurisdiction): Decision<DispatchEvent> {
  const { settledOn, outcome } = command;
  return onTicket(ticket, (registered) =>
    whenRunning(
      registered,
      'jurisdiction',
      ({ start }) =>
        mustNotLieBefore('settledOn', settledOn, 'disputedOn', start) ??
        mustLieBetweenReceiptAndToday(registered, command.at, 'settledOn', settledOn) ??
        decide<DispatchEvent>({ type: 'JurisdictionSettled', data: { settledOn, outcome } }),
    ),
  );
}
