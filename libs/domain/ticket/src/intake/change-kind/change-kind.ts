// Law: Order 121 Arts. 3, 9, 44: complaint, report and consultation have procedures of their own.
import { decide, isRefusal, refuse, shanghaiDay } from '@redress/kernel';
import type { Command, Decision, Event, RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { change } from '../../change.js';
import { toBeSentOn } from '../../custody.js';
import { changeProcedure } from '../../procedure-clocks.js';
import { atTheHotline } from '../../rules/at.js';
import { mustNameAComplainant } from '../../rules/complainant.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { KindChangeReason, TicketKind } from '../../vocabulary.js';

/** 改类型。 The ticket is of another kind than it was registered as, and its procedure is that of the new kind. */
export type KindChanged = Event<'KindChanged', { from: TicketKind; to: TicketKind; reason: KindChangeReason }>;

export interface ChangeKind {
  readonly to: TicketKind;
  readonly reason: KindChangeReason;
}

/** Makes a ticket that lies with the hotline one of another kind; a department is chosen anew. */
export function changeKind(ticket: Ticket, { to, reason }: Command<ChangeKind>): Decision<KindChanged> {
  const waiting = atTheHotline(ticket);
  if (isRefusal(waiting)) return waiting;
  return (
    mustBeAnotherKind(waiting, to) ??
    mustNameAComplainant(to, waiting.anonymous) ??
    decide({ type: 'KindChanged', data: { from: waiting.kind, to, reason } })
  );
}

function mustBeAnotherKind({ kind }: RegisteredTicket, to: TicketKind): RuleOutcome {
  return kind === to ? refuse('same-kind', { kind }) : undefined;
}

export const changeKindAct = ticketAct({
  name: 'change-kind',
  decide: changeKind,
  evolve: {
    // The limits of the new kind run from receipt: a wrong kind gains nobody time.
    KindChanged: (ticket, { from, to }, { occurredAt }) => {
      const moves = changeProcedure({ from, to }, ticket.receivedOn, shanghaiDay(occurredAt));
      return change(
        ticket,
        { kind: to, onceReport: ticket.onceReport || to === 'report', custody: toBeSentOn(ticket) },
        ...moves,
      );
    },
  },
});
