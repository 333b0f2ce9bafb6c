// Law: Order 121 Art. 23: after a termination both parties are told within seven working days.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import type { Handling } from '../../handling.js';
import type { Round } from '../../round.js';
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

/** Both parties are told how it ended; told again where the leader sent it back. */
export function tellParties(
  ticket: Ticket,
  { at, toldOn, toldBy }: Command<TellParties>,
  books: Books,
): Decision<PartiesTold> {
  const decided = handledAt(ticket, 'awaiting-notice', 'finished');
  if (isRefusal(decided)) return decided;
  return (
    mustHaveToBeTold(decided.round) ??
    mustBeClaimable(decided, 'tell-parties', { toldOn }, at, books) ??
    decide({ type: 'PartiesTold', data: { toldOn, toldBy } })
  );
}

/** What ended an accepted complaint is told to both parties once, and again only after the leader sent it back. */
function mustHaveToBeTold({ handling, findings }: Round): RuleOutcome {
  const { stage } = handling;
  if (stage === 'awaiting-notice') return undefined;
  const wasTold = stage === 'finished' && (handling.from === 'accepted' || handling.from === 'mediating');
  return wasTold && findings.length > 0 ? undefined : refuse('wrong-state-handling', { stage }, ['awaiting-notice']);
}

/** Told, it is finished as it was decided. */
function told(handling: Handling): Handling {
  if (handling.stage !== 'awaiting-notice') return handling;
  return { stage: 'finished', outcome: handling.outcome, from: handling.from };
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
