// What happened outside the platform is entered within the claim window; beyond it the responsible leader has to agree 补录.
import { decide, isRefusal, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { ClaimingAct, LateClaimGround } from '../../late-claims.js';
import { existing } from '../../rules/at.js';
import { mustFollow, mustLieBy } from '../../rules/days.js';
import { mustNotBeVoided } from '../../rules/ended.js';
import { mustNotBeGrantedByAHandler } from '../../rules/four-eyes.js';
import type { Ticket } from '../../ticket.js';

/** 准予逾期补录。 The leader allowed that an act of this round states days that lie further back than the claim window. */
export type LateClaimAllowed = Event<
  'LateClaimAllowed',
  {
    act: ClaimingAct;
    /** The earliest day that it may state. */
    from: LocalDate;
    ground: LateClaimGround;
  }
>;

export interface AllowLateClaim {
  readonly act: ClaimingAct;
  readonly from: LocalDate;
  readonly ground: LateClaimGround;
}

/** Carries out that the leader allowed an earlier day. It still may not lie before the step that it follows. */
export function allowLateClaim(ticket: Ticket, command: Command<AllowLateClaim>): Decision<LateClaimAllowed> {
  const { act, from, ground, at, actor } = command;
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const stated = { field: 'from', on: from };
  return (
    mustNotBeVoided(registered) ??
    mustNotBeGrantedByAHandler(registered, actor) ??
    mustLieBy(stated, at) ??
    mustFollow(stated, { field: 'receivedOn', on: registered.receivedOn }) ??
    decide({ type: 'LateClaimAllowed', data: { act, from, ground } })
  );
}

export const allowLateClaimAct = ticketAct({
  name: 'allow-late-claim',
  decide: allowLateClaim,
  evolve: {
    LateClaimAllowed: (ticket, { act, from }) => ({
      ...ticket,
      round: { ...ticket.round, lateClaims: [...ticket.round.lateClaims, { act, from }] },
    }),
  },
});
