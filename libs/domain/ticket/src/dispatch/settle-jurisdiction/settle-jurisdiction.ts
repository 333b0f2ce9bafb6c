// Law: Order 121 Art. 33, Order 20 Art. 30.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { existing } from '../../rules/at.js';
import { running } from '../../rules/clocks.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 管辖确定。 The authority above both decided who handles it (Order 121 Art. 33). */
export type JurisdictionSettled = Event<
  'JurisdictionSettled',
  { settledOn: LocalDate; outcome: 'ours' | 'another-authority' }
>;

export interface SettleJurisdiction {
  readonly settledOn: LocalDate;
  readonly outcome: 'ours' | 'another-authority';
}

/** Notes what was agreed, or what the authority above both decided. */
export function settleJurisdiction(
  ticket: Ticket,
  { at, settledOn, outcome }: Command<SettleJurisdiction>,
  books: Books,
): Decision<JurisdictionSettled> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const dispute = running(registered, 'jurisdiction');
  if (isRefusal(dispute)) return dispute;
  return (
    mustBeClaimable(registered, 'settle-jurisdiction', { settledOn }, at, books, {
      field: 'disputedOn',
      on: dispute.start,
    }) ?? decide({ type: 'JurisdictionSettled', data: { settledOn, outcome } })
  );
}

export const settleJurisdictionAct = ticketAct({
  name: 'settle-jurisdiction',
  decide: settleJurisdiction,
  asides: { JurisdictionSettled: ['settledOn'] },
  evolve: { JurisdictionSettled: (ticket, { settledOn }) => change(ticket, {}, stop(settledOn, 'jurisdiction')) },
});
