import type { RecordedEvent, StreamSlice } from '@redress/event-store';
import {
  refuse,
  shanghaiDay,
  type Aggregate,
  type Beside,
  type Command,
  type Decision,
  type Emitted,
  type Event,
  type Recorded,
} from '@redress/kernel';
import type { Books } from '@redress/ticket';
import type { Execution } from './execution.js';
import { RefusedError } from './refused-error.js';
import { withRemark } from './with-remark.js';
import { liesInScope, mustHaveRight } from './rights.js';

/** What follows from an act on a stream as it stands, with the remark. Throws {@link RefusedError}; what lies out of scope does not exist. */
export function decideOn(
  execution: Execution,
  slice: StreamSlice,
  books: Books,
  beside: Beside = new Map(),
): readonly Emitted<Event>[] {
  const { act, aggregate, input, meta, provided } = execution;
  const state = mustReach(execution, slice, books);
  const refusal = provided?.(aggregate.holding(state));
  if (refusal) throw new RefusedError(refusal);
  const decide = act.decide as (state: unknown, command: Command, books: object) => Decision<Event>;
  const decision = decide(state, { ...meta, ...input }, { ...books, beside });
  if (decision.refused) throw new RefusedError(decision);
  return withRemark(decision.events, execution, state);
}

/**
 * The state of a thing that the actor's right to the act reaches. Where the case decides which right it is, lacking that
 * right is being out of scope: a thing that exists answers as one that does not.
 */
export function mustReach(
  { aggregate, act, input, meta: { actor, at } }: Execution,
  { events }: StreamSlice,
  books: Books,
): unknown {
  const state = stateOf(aggregate, events);
  const right = act.right === undefined ? act.name : act.right.of(input as never, state as never);
  if (right === null) throw new RefusedError(refuse('not-found'));
  if (events.length === 0) mustHaveRight(actor, right);
  else if (!liesInScope(actor, right, aggregate.holding(state), books, shanghaiDay(at)))
    throw new RefusedError(refuse('not-found'));
  return state;
}

/** The state of a thing after its stored events. Throws `UnknownEventError`. */
export function stateOf<State>(aggregate: Aggregate<State>, events: readonly RecordedEvent[]): State {
  return aggregate.read(events.map(({ envelope }) => envelope as Recorded));
}
