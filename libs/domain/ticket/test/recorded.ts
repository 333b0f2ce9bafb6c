import type { Actor, Event, Recorded } from '@redress/kernel';
import { handler, operator } from './people.js';

/**
 * Events as the log hands them to a fold. What an event does not say itself: the operator registers, the department does the
 * rest, at noon of the latest day that the events name so far.
 */
export function recorded(
  events: readonly (Event & { readonly actor?: Actor; readonly occurredAt?: string })[],
): readonly Recorded[] {
  let day = '';
  return events.map((event, revision) => {
    day = [day, ...Object.values(event.data).filter(isDay)].sort().at(-1)!;
    const actor = event.type === 'TicketRegistered' ? operator() : handler('market-east');
    return { actor, occurredAt: noon(day), id: `event-${revision}`, revision, stream: 'ticket-1', ...event };
  });
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Noon of a day in Shanghai. */
export function noon(day: string): string {
  return `${day}T04:00:00.000Z`;
}
