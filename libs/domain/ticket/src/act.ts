import type { Act, Command, Decision, Event, Evolve } from '@redress/kernel';
import type { Books } from './books.js';
import type { RegisteredTicket, Ticket } from './ticket.js';

/** Something that can be done to a ticket. */
export type TicketAct<Input extends object, E extends Event> = Act<Ticket, Ticket, Input, E, Books>;

/**
 * Defines an act on a registered ticket. Its events change nothing on a ticket that is not registered, because the log
 * holds none before the registration.
 */
export function ticketAct<Input extends object, E extends Event>(act: {
  readonly name: string;
  readonly decide: (ticket: Ticket, command: Command<Input>, books: Books) => Decision<E>;
  readonly evolve: Partial<Evolve<RegisteredTicket, RegisteredTicket, E>>;
}): TicketAct<Input, E> {
  const evolve = Object.entries(act.evolve).map(([type, step]) => [type, onRegistered(step as Step)] as const);
  return {
    name: act.name,
    decide: act.decide,
    evolve: Object.fromEntries(evolve) as Partial<Evolve<Ticket, Ticket, E>>,
  };
}

type Step = (ticket: RegisteredTicket, data: never, event: never) => RegisteredTicket;

function onRegistered(step: Step): (ticket: Ticket, data: never, event: never) => Ticket {
  return (ticket, data, event) => (ticket.status === 'registered' ? step(ticket, data, event) : ticket);
}
