import type { Act, Command, Decision, Event, Evolve, Recorded } from '@redress/kernel';
import type { Books } from './books.js';
import { withClaims, withStep } from './note-days.js';
import type { DaysOf } from './stated-days.js';
import type { RegisteredTicket, Ticket } from './ticket.js';

/** Something that can be done to a ticket. */
export type TicketAct<Input extends object, E extends Event> = Act<Ticket, Ticket, Input, E, Books> & StatesDays<E>;

/** Which days the events of an act state of what happened outside the platform. */
interface StatesDays<E extends Event> {
  /** Days of steps of the procedure: the step that follows lies at or after the last of them. */
  readonly steps?: DaysOf<E>;
  /** Days of what runs beside the procedure, such as a lead or a pause: no later step has to follow them. */
  readonly asides?: DaysOf<E>;
}

/** The same of any act, by the types of its events. */
export interface StatesFields {
  readonly steps?: Readonly<Record<string, readonly string[]>>;
  readonly asides?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Defines an act on a registered ticket. Its events change nothing on a ticket that is not registered, because the log
 * holds none before the registration. Days that they state are noted on the ticket here, for every act alike.
 */
export function ticketAct<Input extends object, E extends Event>(
  act: {
    readonly name: string;
    readonly decide: (ticket: Ticket, command: Command<Input>, books: Books) => Decision<E>;
    readonly evolve: Partial<Evolve<RegisteredTicket, RegisteredTicket, E>>;
  } & StatesDays<E>,
): TicketAct<Input, E> {
  const days = act as StatesFields;
  const evolve = Object.entries(act.evolve).map(([type, step]) => [
    type,
    onRegistered(step as Step, fieldsOf(days, type)),
  ]);
  return { ...act, evolve: Object.fromEntries(evolve) as Partial<Evolve<Ticket, Ticket, E>> };
}

type Step = (ticket: RegisteredTicket, data: never, event: never) => RegisteredTicket;
type Fields = Readonly<Record<'steps' | 'asides', readonly string[]>>;

function fieldsOf({ steps, asides }: StatesFields, type: string): Fields {
  return { steps: steps?.[type] ?? [], asides: asides?.[type] ?? [] };
}

/** The claims belong to the department that has the ticket before the event changes that. */
function onRegistered(step: Step, { steps, asides }: Fields): (ticket: Ticket, data: never, event: Recorded) => Ticket {
  return (ticket, data, event) => {
    if (ticket.status !== 'registered') return ticket;
    const noted = withClaims(ticket, event, [...steps, ...asides]);
    return withStep(step(noted, data, event as never), event, steps);
  };
}
