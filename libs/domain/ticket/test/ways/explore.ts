import type { LocalDate } from '@redress/kernel';
import type { Random } from '@redress/testing/random';
import type { Books, RegisteredTicket, TicketRegistered } from '../../src/index.js';
import { registered } from '../events.js';
import { given } from '../scenario.js';
import { NO_DEBTS } from './debts.js';
import { step, type Place } from './place.js';
import { shapeOf } from './shape.js';
import { isBeside } from './way-out.js';
import { WORDS } from './words.js';

/** A ticket as it begins on a day. */
export function begun(day: LocalDate, over: Partial<TicketRegistered['data']>): Place {
  const ticket = given(registered({ receivedOn: day, ...over })).ticket as RegisteredTicket;
  return { ticket, day, late: false, debts: NO_DEBTS, path: [`register-ticket ${ticket.kind}`] };
}

/**
 * Every place that acts lead to from some starts, right ones and wrong ones, each by a shortest path; so many acts of a path may run
 * beside the procedure.
 */
export function placesFrom(starts: readonly Place[], books: Books, mostBeside: number): readonly Place[] {
  const places = starts.map((place) => ({ place, beside: 0 }));
  const least = new Map(starts.map((start) => [shapeOf(start), 0]));
  for (const { place, beside } of places)
    for (const words of WORDS) {
      const next = step(place, words, books);
      if (next === undefined) continue;
      const reached = { place: next, beside: beside + (isBeside(place, next) ? 1 : 0) };
      const known = least.get(shapeOf(next)) ?? mostBeside + 1;
      if (reached.beside >= known) continue;
      least.set(shapeOf(next), reached.beside);
      places.push(reached);
    }
  return places.map(({ place }) => place);
}

/** The places of one walk at random: at each the first act that is possible, in an order that chance makes. */
export function placesAtRandom(start: Place, books: Books, acts: number, chance: Random): readonly Place[] {
  const places = [start];
  while (places.length <= acts) {
    const next = somewhereFrom(places.at(-1)!, books, chance);
    if (next === undefined) break;
    places.push(next);
  }
  return places;
}

function somewhereFrom(place: Place, books: Books, chance: Random): Place | undefined {
  const inSomeOrder = WORDS.map((words) => ({ words, at: chance.below(1_000_000) })).sort((a, b) => a.at - b.at);
  for (const { words } of inSomeOrder) {
    const next = step(place, words, books);
    if (next !== undefined) return next;
  }
  return undefined;
}
