// Law: Order 121 Arts. 10, 16(6): a complainant may be asked to prove who they are.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { rulesFor } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import { lastDayOfWait } from '../../rules/waits.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { LimitPaused } from '../pause/pause.js';

/** 要求核验身份。 The complainant is asked to prove who they are (Order 121 Art. 10). */
export type IdentityRequested = Event<'IdentityRequested', { requestedOn: LocalDate }>;

export interface RequestIdentity {
  readonly requestedOn: LocalDate;
}

/**
 * Asks for proof of identity. The initial check stands still meanwhile only where the rule set has an article for it, and no
 * longer than the rule set lets a ticket wait for its citizen.
 */
export function requestIdentity(
  ticket: Ticket,
  { at, requestedOn }: Command<RequestIdentity>,
  books: Books,
): Decision<IdentityRequested | LimitPaused> {
  const complaint = handledAt(ticket, 'awaiting-initial-check');
  if (isRefusal(complaint)) return complaint;
  if (complaint.identity === 'requested') return refuse('wrong-state-identity-requested');
  return (
    mustBeClaimable(complaint, 'request-identity', { requestedOn }, at, books) ??
    decide<IdentityRequested | LimitPaused>(
      { type: 'IdentityRequested', data: { requestedOn } },
      ...(pausesInitialCheck(complaint, requestedOn, books)
        ? [paused(requestedOn, lastDayOfWait(complaint, requestedOn, books))]
        : []),
    )
  );
}

/** The rule set has an article for it, and the check does not stand still for another reason already. */
function pausesInitialCheck(ticket: RegisteredTicket, on: LocalDate, { rulebook }: Books): boolean {
  const { pausedBy = [] } = rulesFor(rulebook, ticket).ruleSet.limits['initial-check'];
  const standsStill = ticket.clocks['initial-check']?.pauses.some(({ to }) => to === null || to >= on) ?? false;
  return !standsStill && pausedBy.some(({ reason }) => reason === 'identity-supplement');
}

function paused(on: LocalDate, until: LocalDate): LimitPaused {
  const data = { limit: 'initial-check', reason: 'identity-supplement', on, until, document: null } as const;
  return { type: 'LimitPaused', data };
}

export const requestIdentityAct = ticketAct({
  name: 'request-identity',
  decide: requestIdentity,
  steps: { IdentityRequested: ['requestedOn'] },
  evolve: {
    IdentityRequested: (ticket, _, event) => ({
      ...handle(ticket, event, ticket.round.handling),
      identity: 'requested',
    }),
  },
});
