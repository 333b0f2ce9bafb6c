// Law: Order 121 Art. 33, Order 20 Art. 30: a dispute on who handles it is settled within seven working days.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { start } from '../../clocks.js';
import { ofKind } from '../../rules/at.js';
import { mustNotBeConcluded } from '../../rules/ended.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';

/** 管辖争议。 Authorities disagree on who handles it (Order 121 Art. 33). */
export type JurisdictionDisputed = Event<'JurisdictionDisputed', { disputedOn: LocalDate }>;

export interface DisputeJurisdiction {
  readonly disputedOn: LocalDate;
}

/** Notes that authorities disagree on who handles a complaint or report. */
export function disputeJurisdiction(
  ticket: Ticket,
  { at, disputedOn }: Command<DisputeJurisdiction>,
  books: Books,
): Decision<JurisdictionDisputed> {
  const disputed = ofKind(ticket, 'complaint', 'report');
  if (isRefusal(disputed)) return disputed;
  return (
    mustNotBeConcluded(disputed) ??
    mustNotBeDisputed(disputed) ??
    mustBeClaimable(disputed, 'dispute-jurisdiction', { disputedOn }, at, books) ??
    decide({ type: 'JurisdictionDisputed', data: { disputedOn } })
  );
}

function mustNotBeDisputed({ clocks }: RegisteredTicket): RuleOutcome {
  return clocks.jurisdiction?.stopped === false ? refuse('wrong-state-dispute') : undefined;
}

export const disputeJurisdictionAct = ticketAct({
  name: 'dispute-jurisdiction',
  decide: disputeJurisdiction,
  asides: { JurisdictionDisputed: ['disputedOn'] },
  evolve: { JurisdictionDisputed: (ticket, { disputedOn }) => change(ticket, {}, start('jurisdiction', disputedOn)) },
});
