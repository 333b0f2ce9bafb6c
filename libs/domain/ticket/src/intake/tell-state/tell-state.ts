// A citizen who calls again is told how far the ticket is (domain.md 11).
import { decide, isRefusal, unchanged, type Command, type Decision, type Event } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Custody } from '../../custody.js';
import type { Handling } from '../../handling.js';
import { existing } from '../../rules/at.js';
import type { Ticket } from '../../ticket.js';
import type { NoticeChannel } from '../../vocabulary.js';

/** 告知进展。 The citizen asked, and was told where the ticket is. */
export type StateTold = Event<
  'StateTold',
  {
    toldBy: NoticeChannel;
    /** The stage that they were told. */
    stage: Custody['stage'];
    /** How far the department's procedure was. */
    handling: Handling['stage'];
  }
>;

export interface TellState {
  readonly toldBy: NoticeChannel;
}

/** Records that the citizen was told the state of the ticket, as it stands at this moment. */
export function tellState(ticket: Ticket, { toldBy }: Command<TellState>): Decision<StateTold> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const { custody, round } = registered;
  return decide({ type: 'StateTold', data: { toldBy, stage: custody.stage, handling: round.handling.stage } });
}

export const tellStateAct = ticketAct({
  name: 'tell-state',
  decide: tellState,
  evolve: { StateTold: unchanged },
});
