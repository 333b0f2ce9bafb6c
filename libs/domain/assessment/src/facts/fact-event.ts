import type { RecordedTicketEvent } from '@redress/ticket';
import type { RoundFacts } from './round-facts.js';

/** What an assessment reads of a ticket's event, as the log holds it. */
export type FactEvent = RecordedTicketEvent extends infer E
  ? E extends RecordedTicketEvent
    ? Pick<E, 'stream' | 'revision' | 'type' | 'occurredAt' | 'data'>
    : never
  : never;

/** A ticket's event of one type. */
export type FactEventOf<Type extends FactEvent['type']> = Extract<FactEvent, { readonly type: Type }>;

/** What an event changes of the round in which it happened. */
export type RoundStep<Type extends FactEvent['type']> = (round: RoundFacts, event: FactEventOf<Type>) => RoundFacts;

/**
 * What events mean for the facts of a round. Each key is an event of a ticket, so that one that is renamed or gone does not
 * compile. An event that is not named changes no fact: an act that no indicator counts is added without this package, and
 * one that an indicator is to count gets its line here together with the indicator.
 */
export type RoundSteps = { readonly [Type in FactEvent['type']]?: RoundStep<Type> };
