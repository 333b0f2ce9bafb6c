import type { Recorded } from '@redress/kernel';
import { holderOf } from './custody.js';
import { claimsIn, daysIn, type StatedDay } from './stated-days.js';
import type { RegisteredTicket } from './ticket.js';

/** The ticket with the claims of an event noted on it. */
export function withClaims(ticket: RegisteredTicket, event: Recorded, fields: readonly string[]): RegisteredTicket {
  const claims = claimsIn(event, fields, holderOf(ticket.custody));
  return claims.length === 0 ? ticket : { ...ticket, claims: [...ticket.claims, ...claims] };
}

/** The ticket whose next step lies at or after the last day of this one. */
export function withStep(ticket: RegisteredTicket, { data }: Recorded, fields: readonly string[]): RegisteredTicket {
  const [firstStep, lastStep] = [daysIn(data, fields)[0], daysIn(data, fields).at(-1)];
  return lastStep === undefined ? ticket : withLastStep(ticket, lastStep, firstStep);
}

/** The ticket whose next step lies at or after a day, which its department need not have stated. */
export function withLastStep(ticket: RegisteredTicket, lastStep: StatedDay, firstStep = lastStep): RegisteredTicket {
  return { ...ticket, round: { ...ticket.round, firstStep: ticket.round.firstStep ?? firstStep, lastStep } };
}
