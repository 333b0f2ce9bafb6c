// Law: Order 121 Art. 23, Order 20 Art. 21.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start, stop } from '../../clocks.js';
import { close } from '../../close.js';
import { isAccepted, mediationStage } from '../../handling.js';
import { handledAt, isUnsigned, ofKind } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/**
 * 撤回。 Who complained or asked withdrew, at whatever stage. Before a department has signed that closes the ticket; after acceptance
 * it ends mediation on the ground of Order 121 Art. 23 (Order 20 Art. 21) item 1, and both parties are told.
 */
export type ComplaintWithdrawn = Event<'ComplaintWithdrawn', { withdrawnOn: LocalDate }>;

export interface WithdrawComplaint {
  readonly withdrawnOn: LocalDate;
}

/**
 * Who complained or asked withdraws, as long as it is not decided otherwise. A report is not theirs to end: its verification is
 * owed whoever sent it (Order 121 Art. 35).
 */
export function withdrawComplaint(
  ticket: Ticket,
  { at, withdrawnOn }: Command<WithdrawComplaint>,
  books: Books,
): Decision<ComplaintWithdrawn> {
  const withdrawable = isUnsigned(ticket)
    ? ofKind(ticket, 'complaint', 'consultation')
    : handledAt(ticket, 'awaiting-initial-check', 'accepted', 'with-odr-unit', 'mediating', 'awaiting-answer');
  if (isRefusal(withdrawable)) return withdrawable;
  return (
    mustBeClaimable(withdrawable, 'withdraw-complaint', { withdrawnOn }, at, books) ??
    decide({ type: 'ComplaintWithdrawn', data: { withdrawnOn } })
  );
}

export const withdrawAct = ticketAct({
  name: 'withdraw-complaint',
  decide: withdrawComplaint,
  steps: { ComplaintWithdrawn: ['withdrawnOn'] },
  evolve: {
    ComplaintWithdrawn: (ticket, { withdrawnOn }, event) => {
      if (isUnsigned(ticket)) return close(ticket, 'withdrawn', withdrawnOn);
      const { handling } = ticket.round;
      const stopped = stop(withdrawnOn, 'initial-check', 'answer', 'mediation', 'odr');
      if (!isAccepted(handling)) {
        const from = handling.stage === 'awaiting-answer' ? handling.stage : 'awaiting-initial-check';
        return handle(ticket, event, { stage: 'finished', outcome: 'withdrawn', from }, stopped);
      }
      const from = mediationStage(handling);
      return handle(
        ticket,
        event,
        { stage: 'awaiting-notice', outcome: 'withdrawn', decidedOn: withdrawnOn, from },
        stopped,
        start('termination-notice', withdrawnOn),
      );
    },
  },
});
