// Law: Order 121 Arts. 33, 34, Order 20 Art. 30: who has no power says so, and names the authority that has it.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import { close } from '../../close.js';
import { existing } from '../../rules/at.js';
import { running } from '../../rules/clocks.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import { NOTICE_CHANNELS, type NoticeChannel } from '../../vocabulary.js';

/** 管辖确定。 The authority above both decided who handles it (Order 121 Art. 33). */
export type JurisdictionSettled = Event<
  'JurisdictionSettled',
  {
    settledOn: LocalDate;
    /** Ours, or that of another authority: the ticket is then closed as transferred out. */
    outcome: 'ours' | 'another-authority';
    /** How the citizen was told where to turn (Order 121 Art. 34); null where it is ours, or nobody is known to be told. */
    toldBy: NoticeChannel | null;
  }
>;

/** The authority that has the power, and how the citizen was told to turn to it. */
export interface OtherAuthority {
  /** Its name; sealed with what the citizen sent. */
  readonly name: string;
  /** Null where nobody is known to be told. */
  readonly toldBy: NoticeChannel | null;
}

export interface SettleJurisdiction {
  readonly settledOn: LocalDate;
  /** Null where it is ours. */
  readonly authority: OtherAuthority | null;
}

/** Notes what was agreed, or what the authority above both decided. What is not ours leaves, and the citizen learns where to. */
export function settleJurisdiction(
  ticket: Ticket,
  { at, settledOn, authority }: Command<SettleJurisdiction>,
  books: Books,
): Decision<JurisdictionSettled> {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const dispute = running(registered, 'jurisdiction');
  if (isRefusal(dispute)) return dispute;
  const after = { field: 'disputedOn', on: dispute.start };
  return (
    mustBeClaimable(registered, 'settle-jurisdiction', { settledOn }, at, books, after) ??
    mustTellTheCitizen(registered, authority) ??
    decide(settledAs(registered, settledOn, authority))
  );
}

/** Whoever is known is told; who is anonymous cannot be. */
function mustTellTheCitizen({ anonymous }: RegisteredTicket, authority: OtherAuthority | null): RuleOutcome {
  if (authority === null || anonymous === (authority.toldBy === null)) return undefined;
  return anonymous ? refuse('citizen-anonymous') : refuse('citizen-not-told', {}, NOTICE_CHANNELS);
}

function settledAs({ person }: RegisteredTicket, settledOn: LocalDate, authority: OtherAuthority | null) {
  const type = 'JurisdictionSettled';
  if (authority === null) return { type, data: { settledOn, outcome: 'ours', toldBy: null } } as const;
  const data = { settledOn, outcome: 'another-authority', toldBy: authority.toldBy } as const;
  return { type, data, personal: { authority: { subject: person, text: authority.name } } } as const;
}

export const settleJurisdictionAct = ticketAct({
  name: 'settle-jurisdiction',
  decide: settleJurisdiction,
  asides: { JurisdictionSettled: ['settledOn'] },
  evolve: {
    JurisdictionSettled: (ticket, { settledOn, outcome }) =>
      outcome === 'ours'
        ? change(ticket, {}, stop(settledOn, 'jurisdiction'))
        : close(ticket, 'transferred-out', settledOn),
  },
});
