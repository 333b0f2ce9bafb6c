// Regulate first, mediate second 先监管、后调解: a rule set names the categories.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { start } from '../../clocks.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 监管核查。 The check that comes before mediation in the categories of the rule set 先监管、后调解. */
export type SupervisoryCheckRecorded = Event<'SupervisoryCheckRecorded', { checkedOn: LocalDate; leadFound: boolean }>;

export interface RecordSupervisoryCheck {
  readonly checkedOn: LocalDate;
  /** Whether it found a lead; its verification then has fifteen working days from that day (Order 121 Art. 27). */
  readonly leadFound: boolean;
}

/** Records the supervisory check of the merchant; in any category, before mediation or while it goes on. */
export function recordSupervisoryCheck(
  ticket: Ticket,
  { at, checkedOn, leadFound }: Command<RecordSupervisoryCheck>,
  books: Books,
): Decision<SupervisoryCheckRecorded> {
  const complaint = handledAt(ticket, 'accepted', 'with-odr-unit', 'mediating');
  if (isRefusal(complaint)) return complaint;
  return (
    mustBeClaimable(complaint, 'record-supervisory-check', { checkedOn }, at, books) ??
    decide({ type: 'SupervisoryCheckRecorded', data: { checkedOn, leadFound } })
  );
}

export const superviseAct = ticketAct({
  name: 'record-supervisory-check',
  decide: recordSupervisoryCheck,
  steps: { SupervisoryCheckRecorded: ['checkedOn'] },
  evolve: {
    SupervisoryCheckRecorded: (ticket, { checkedOn, leadFound }, event) => ({
      ...handle(ticket, event, ticket.round.handling, ...(leadFound ? [start('lead-verification', checkedOn)] : [])),
      supervised: true,
    }),
  },
});
