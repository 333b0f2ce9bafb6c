import { personsOf, type Actor } from '@redress/kernel';
import type { ClockMove } from './clocks.js';
import type { Handling } from './handling.js';
import type { RegisteredTicket } from './ticket.js';

/** What an event changes of a ticket besides its clocks and its round. */
export type Change = Partial<Omit<RegisteredTicket, 'status' | 'round' | 'clocks' | 'claims'>>;

/** The ticket with what an event changes, its clocks moved. */
export function change(ticket: RegisteredTicket, what: Change, ...moves: readonly ClockMove[]): RegisteredTicket {
  const clocks = moves.reduce((all, move) => move(all, ticket.round.number), ticket.clocks);
  return { ...ticket, ...what, clocks };
}

/** An act of handling: the procedure of the round goes on, and the round remembers who acted. */
export function handle(
  ticket: RegisteredTicket,
  { actor }: { readonly actor: Actor },
  handling: Handling,
  ...moves: readonly ClockMove[]
): RegisteredTicket {
  const { round } = ticket;
  const newcomers = personsOf(actor).filter((person) => !round.handledBy.includes(person));
  const handledBy = newcomers.length === 0 ? round.handledBy : [...round.handledBy, ...newcomers];
  return { ...change(ticket, {}, ...moves), round: { ...round, handling, handledBy } };
}
