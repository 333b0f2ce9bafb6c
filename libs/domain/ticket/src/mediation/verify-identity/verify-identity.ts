// Law: Order 121 Arts. 10, 16(6).
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import { handle } from '../../change.js';
import { handledAt } from '../../rules/at.js';
import { mustLieBetweenReceiptAndToday } from '../../rules/days.js';
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
): Decision<IdentityVerified | LimitResumed> {
  const complaint = handledAt(ticket, 'awaiting-initial-check');
  if (isRefusal(complaint)) return complaint;
  if (complaint.identity !== 'requested') return refuse('wrong-state-identity-not-requested');
  return (
    mustLieBetweenReceiptAndToday(complaint, at, 'verifiedOn', verifiedOn) ??
    decide<IdentityVerified | LimitResumed>(
      { type: 'IdentityVerified', data: { verifiedOn } },
      ...(waitsForIdentity(complaint) ? [resumed(verifiedOn)] : []),
    )
  );
}

function waitsForIdentity({ clocks }: RegisteredTicket): boolean {
  const pauses = clocks['initial-check']?.pauses ?? [];
  return pauses.some(({ to, reason }) => to === null && reason === 'identity-supplement');
}

function resumed(on: LocalDate): LimitResumed {
  return { type: 'LimitResumed', data: { limit: 'initial-check', on } };
}

export const verifyIdentityAct = ticketAct({
  name: 'verify-identity',
  decide: verifyIdentity,
  evolve: {
    IdentityVerified: (ticket, _, event) => ({
      ...handle(ticket, event, ticket.round.handling),
      identity: 'verified',
    }),
  },
});
