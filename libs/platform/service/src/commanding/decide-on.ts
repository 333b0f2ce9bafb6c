import type { RecordedEvent, StreamSlice } from '@redress/event-store';
import {
  refuse,
  shanghaiDay,
  type Aggregate,
  type Command,
  type Decision,
  type Emitted,
  type Event,
  type Recorded,
} from '@redress/kernel';
import type { Books } from '@redress/ticket';
import type { Execution } from './execution.js';
import { RefusedError } from './refused-error.js';
import { liesInScope, mustHaveRight } from './rights.js';

/** What follows from an act on a stream as it stands. Throws {@link RefusedError}; what lies out of scope does not exist. */
export function decideOn(
  { aggregate, act, input, meta }: Execution,
  { events }: StreamSlice,
  books: Books,
): readonly Emitted<Event>[] {
  const state = stateOf(aggregate, events);
  const right = act.rightOf?.(input as never, state as never) ?? act.name;
  mustHaveRight(meta.actor, right);
  if (events.length > 0 && !liesInScope(meta.actor, right, aggregate.holding(state), books, shanghaiDay(meta.at)))
    throw new RefusedError(refuse('not-found'));
  const decide = act.decide as (state: unknown, command: Command, books: Books) => Decision<Event>;
  const decision = decide(state, { ...meta, ...input }, books);
  if (decision.refused) throw new RefusedError(decision);
  return decision.events;
}

/** The state of a thing after its stored events. Throws `UnknownEventError`. */
export function stateOf<State>(aggregate: Aggregate<State>, events: readonly RecordedEvent[]): State {
  return aggregate.read(events.map(({ envelope }) => envelope as Recorded));
}
