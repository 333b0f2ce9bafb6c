// Law: Order 121 Arts. 10, 16(6).
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { Pause } from '@redress/rulebook';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { RegisteredTicket, Ticket } from '../../ticket.js';
import type { LimitResumed } from '../resume/resume.js';

/** 身份已核验。 The complainant has proved who they are (Order 121 Art. 10). */
export type IdentityVerified = Event<'IdentityVerified', { verifiedOn: LocalDate }>;

export interface VerifyIdentity {
  readonly verifiedOn: LocalDate;
}

/** Records that the complainant has proved who they are. Who refuses is refused on the ground of Art. 16(6) instead. */
export function verifyIdentity(
  ticket: Ticket,
  { at, verifiedOn }: Command<VerifyIdentity>,
  books: Books,
): Decision<IdentityVerified | LimitResumed> {
  const complaint = handledAt(ticket, 'awaiting-initial-check');
  if (isRefusal(complaint)) return complaint;
  if (complaint.identity !== 'requested') return refuse('wrong-state-identity-not-requested');
  const waits = pauseForIdentity(complaint, verifiedOn);
  return (
    mustBeClaimable(complaint, 'verify-identity', { verifiedOn }, at, books) ??
    decide<IdentityVerified | LimitResumed>(
      { type: 'IdentityVerified', data: { verifiedOn } },
      ...(waits ? [resumed(verifiedOn)] : []),
    )
  );
}

/** The pause that the request of proof opened, if it goes beyond the day of the proof. */
function pauseForIdentity({ clocks }: RegisteredTicket, on: LocalDate): Pause | undefined {
  return clocks['initial-check']?.pauses.find(
    ({ to, reason }) => reason === 'identity-supplement' && (to === null || to > on),
  );
}

function resumed(on: LocalDate): LimitResumed {
  return { type: 'LimitResumed', data: { limit: 'initial-check', on } };
}

export const verifyIdentityAct = ticketAct({
  name: 'verify-identity',
  decide: verifyIdentity,
  steps: { IdentityVerified: ['verifiedOn'] },
  evolve: {
    IdentityVerified: (ticket, _, event) => ({
      ...handle(ticket, event, ticket.round.handling),
      identity: 'verified',
    }),
  },
});
