import type { LocalDate } from '@redress/kernel';
import { change } from './change.js';
import { stopAll, stopRound } from './clocks.js';
import { holderOf, type ClosedAs } from './custody.js';
import type { RegisteredTicket } from './ticket.js';

/** Ends in which nobody is owed anything by us any more, so that the clocks of the ticket stop too. */
const OWED_NO_MORE: readonly ClosedAs[] = ['transferred-out', 'voided'];

/** The ticket ends without the leader's signature: each clock of its round stops, and it is no longer open. */
export function close(ticket: RegisteredTicket, as: ClosedAs, on: LocalDate): RegisteredTicket {
  const moves = OWED_NO_MORE.includes(as) ? stopAll(on) : stopRound(on);
  return change(ticket, { custody: { stage: 'closed', department: holderOf(ticket.custody), as, on } }, moves);
}
