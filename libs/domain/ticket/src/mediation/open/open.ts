// Law: Order 121 Art. 18: mediation needs the consent of both parties.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { mustBeSupervisedFirst } from '../../rules/supervise-first.js';
import type { Ticket } from '../../ticket.js';

/** 开始调解。 Mediation began. */
export type MediationOpened = Event<'MediationOpened', { openedOn: LocalDate }>;

export interface OpenMediation {
  readonly openedOn: LocalDate;
}

/** Opens mediation with the consent of both parties, after the supervisory check where the rule set asks for one. */
export function openMediation(
  ticket: Ticket,
  { at, openedOn }: Command<OpenMediation>,
  books: Books,
): Decision<MediationOpened> {
  const complaint = handledAt(ticket, 'accepted');
  if (isRefusal(complaint)) return complaint;
  return (
    mustBeSupervisedFirst(complaint, books) ??
    mustBeClaimable(complaint, 'open-mediation', { openedOn }, at, books) ??
    decide({ type: 'MediationOpened', data: { openedOn } })
  );
}

export const openAct = ticketAct({
  name: 'open-mediation',
  decide: openMediation,
  steps: { MediationOpened: ['openedOn'] },
  evolve: { MediationOpened: (ticket, _, event) => handle(ticket, event, { stage: 'mediating' }) },
});
