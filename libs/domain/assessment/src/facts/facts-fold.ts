import type { Fold, LocalDate } from '@redress/kernel';
import { evolveClocks, newestTicketEvent, type TicketEvent } from '@redress/ticket';
import { evolveCustodyFacts } from './custody-facts.js';
import { evolveFollowUpFacts } from './follow-up-facts.js';
import { evolveHandlingFacts } from './handling-facts.js';
import type { TicketFacts } from './ticket-facts.js';

/** A ticket event with its place in the stream, and the Shanghai day on which it occurred. */
export type FactEvent = TicketEvent & { readonly revision: number; readonly occurredOn: LocalDate };

/** How the facts of a ticket follow from its events; null before the registration. */
export const factsFold: Fold<TicketFacts | null, FactEvent> = { initial: null, evolve };

function evolve(facts: TicketFacts | null, stored: FactEvent): TicketFacts | null {
  const event = newestTicketEvent(stored);
  if (event.type === 'TicketRegistered') return facts ?? registered(event);
  if (facts === null) return null;
  const evolved = evolveFollowUpFacts(evolveHandlingFacts(evolveCustodyFacts(facts, event), event), event);
  const clocks = evolveClocks(facts.clocks, event);
  return clocks === facts.clocks ? evolved : { ...evolved, clocks };
}

function registered(event: FactEvent & { readonly type: 'TicketRegistered' }): TicketFacts {
  const { kind, receivedOn } = event.data;
  return {
    kind,
    receivedOn,
    revision: event.revision,
    clocks: evolveClocks({}, event),
    clockMoves: [],
    classified: null,
    assignments: [],
    signedFor: null,
    initialCheck: null,
    accepted: null,
    odr: [],
    mediation: null,
    withdrawals: [],
    verification: null,
    extension: null,
    answered: null,
    concluded: null,
    reopened: null,
    reopenings: 0,
    followedUp: null,
    satisfaction: null,
    resolution: null,
  };
}
