// ODR units 在线消费纠纷解决 answer complaints online (Order 121 Art. 6).
import {
  decide,
  isRefusal,
  shanghaiDay,
  type Command,
  type Decision,
  type Event,
  type LocalDate,
  type Code,
} from '@redress/kernel';
import { mustBeAKnownOdrUnit } from '@redress/offices';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start } from '../../clocks.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { mustNotTellTheMerchant } from '../../rules/reporter.js';
import type { Ticket } from '../../ticket.js';

/** 转ODR单位。 The merchant may settle the complaint directly, online. */
export type ComplaintReferredToOdr = Event<
  'ComplaintReferredToOdr',
  {
    /** The merchant's number as an ODR unit. */
    unit: Code;
    referredOn: LocalDate;
  }
>;

export interface ReferToOdr {
  /** The merchant's number as an ODR unit. */
  readonly unit: string;
  readonly referredOn: LocalDate;
}

/** Lets the merchant settle an accepted complaint directly with the complainant. */
export function referToOdr(
  ticket: Ticket,
  { at, unit, referredOn }: Command<ReferToOdr>,
  books: Books,
): Decision<ComplaintReferredToOdr> {
  const complaint = handledAt(ticket, 'accepted');
  if (isRefusal(complaint)) return complaint;
  return (
    mustNotTellTheMerchant(complaint) ??
    mustBeClaimable(complaint, 'refer-to-odr', { referredOn }, at, books) ??
    mustBeAKnownOdrUnit(books.offices, unit, shanghaiDay(at)) ??
    decide({ type: 'ComplaintReferredToOdr', data: { unit, referredOn } })
  );
}

export const referToOdrAct = ticketAct({
  name: 'refer-to-odr',
  decide: referToOdr,
  steps: { ComplaintReferredToOdr: ['referredOn'] },
  evolve: {
    ComplaintReferredToOdr: (ticket, data, event) =>
      handle(ticket, event, { stage: 'with-odr-unit', ...data }, start('odr', data.referredOn)),
  },
});
