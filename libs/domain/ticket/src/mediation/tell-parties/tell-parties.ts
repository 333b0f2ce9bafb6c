// Law: Order 121 Art. 23: after a termination both parties are told within seven working days.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import type { Handling } from '../../handling.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';
import type { NoticeChannel } from '../../vocabulary.js';

/** 告知双方。 Both parties were told how mediation ended. */
export type PartiesTold = Event<'PartiesTold', { toldOn: LocalDate; toldBy: NoticeChannel }>;

export interface TellParties {
  readonly toldOn: LocalDate;
  readonly toldBy: NoticeChannel;
}

/** Both parties are told how it ended. */
export function tellParties(
  ticket: Ticket,
  { at, toldOn, toldBy }: Command<TellParties>,
  books: Books,
): Decision<PartiesTold> {
  const decided = handledAt(ticket, 'awaiting-notice');
  if (isRefusal(decided)) return decided;
  return (
    mustBeClaimable(decided, 'tell-parties', { toldOn }, at, books) ??
    decide({ type: 'PartiesTold', data: { toldOn, toldBy } })
  );
}

/** Told, it is finished as it was decided. */
function told(handling: Handling): Handling {
  return handling.stage === 'awaiting-notice' ? { stage: 'finished', outcome: handling.outcome } : handling;
}

export const tellPartiesAct = ticketAct({
  name: 'tell-parties',
  decide: tellParties,
  steps: { PartiesTold: ['toldOn'] },
  evolve: {
    PartiesTold: (ticket, { toldOn }, event) =>
      handle(ticket, event, told(ticket.round.handling), stop(toldOn, 'termination-notice')),
  },
});
