import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 撤回投诉。 The complainant withdrew. */
export type ComplaintWithdrawn = Event<'ComplaintWithdrawn', { withdrawnOn: LocalDate }>;

export interface WithdrawComplaint {
  readonly withdrawnOn: LocalDate;
}

/** The complainant withdraws. */
export function withdrawComplaint(
  ticket: Ticket,
  { at, withdrawnOn }: Command<WithdrawComplaint>,
  books: Books,
): Decision<ComplaintWithdrawn> {
  const complaint = handledAt(ticket, 'awaiting-initial-check', 'accepted', 'with-odr-unit', 'mediating');
  if (isRefusal(complaint)) return complaint;
  return (
    mustBeClaimable(complaint, 'withdraw-complaint', { withdrawnOn }, at, books) ??
    decide({ type: 'ComplaintWithdrawn', data: { withdrawnOn } })
  );
}

export const withdrawAct = ticketAct({
  name: 'withdraw-complaint',
  decide: withdrawComplaint,
  steps: { ComplaintWithdrawn: ['withdrawnOn'] },
  evolve: {
    ComplaintWithdrawn: (ticket, { withdrawnOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'finished', outcome: 'withdrawn' },
        stop(withdrawnOn, 'initial-check', 'answer', 'mediation', 'odr'),
      ),
  },
});
