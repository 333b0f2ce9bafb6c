import { addDays, type Command, type Decision, type Event, type LocalDate, type Recorded } from '@redress/kernel';
import { TICKET_ACTS, tickets, type Books, type RegisteredTicket, type Ticket } from '../../src/index.js';
import { OF_THE_HOTLINE } from '../commands.js';
import { leader, operator } from '../people.js';
import { noon } from '../recorded.js';
import { after, type Debts } from './debts.js';
import { onDay, type Words } from './words.js';

/** Where a ticket stands on a day, and how it came there. */
export interface Place {
  readonly ticket: RegisteredTicket;
  readonly day: LocalDate;
  /** Half a year has passed: every limit is over, and who has not answered will not. */
  readonly late: boolean;
  readonly debts: Debts;
  /** What led here, in order. */
  readonly path: readonly string[];
}

const DECIDERS = new Map(
  Object.values(TICKET_ACTS)
    .flat()
    .map(({ name, decide }) => [name, decide as (ticket: Ticket, command: Command, books: Books) => Decision<Event>]),
);

/** Where an act leads; undefined where it is refused or changes nothing. It is done by somebody who did no act before. */
export function step(place: Place, words: Words, books: Books): Place | undefined {
  const { ticket, day, path, debts } = place;
  const number = path.length;
  const name = `step-${number}`;
  const actor = OF_THE_HOTLINE.includes(words.act) ? operator(name) : leader('market-east', name);
  const at = noon(day);
  const meta = { commandId: `command-${number}`, at, actor, causation: null, correlation: 'submission-1' };
  const { act, input } = onDay(words, day);
  const decision = DECIDERS.get(act)!(ticket, { ...meta, ...input }, books);
  if (decision.refused || decision.events.length === 0) return undefined;
  const events: Recorded[] = decision.events.map(({ type, data }, n) => ({
    ...{ type, data, actor, occurredAt: at, id: `event-${number}-${n}`, revision: number, stream: 'ticket-1' },
  }));
  return {
    ...place,
    ticket: events.reduce<Ticket>(tickets.fold.evolve, ticket) as RegisteredTicket,
    debts: events.reduce(after, debts),
    path: [...path, said(words)],
  };
}

/** Half a year goes by. */
export function wait(place: Place): Place {
  return { ...place, day: addDays(place.day, 183), late: true, path: [...place.path, 'half a year'] };
}

/** The act with the word that decides where it leads. */
function said({ act, input }: Words): string {
  const { outcome, reason } = input as { readonly outcome?: string; readonly reason?: string };
  return [act, outcome ?? reason].filter((word) => word !== undefined).join(' ');
}
