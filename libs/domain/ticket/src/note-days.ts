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
  const lastStep = daysIn(data, fields).at(-1);
  return lastStep === undefined ? ticket : withLastStep(ticket, lastStep);
}

/** The ticket whose next step lies at or after a day that its department did not state. */
export function withLastStep(ticket: RegisteredTicket, lastStep: StatedDay): RegisteredTicket {
  return { ...ticket, round: { ...ticket.round, lastStep } };
}
