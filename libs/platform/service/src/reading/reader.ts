import type { EventStore, RecordedEvent } from '@redress/event-store';
import { refuse, shanghaiDay, type Actor, type Aggregate } from '@redress/kernel';
import type { Books } from '@redress/ticket';
import type { Clock } from '../time/clock.js';
import type { BookShelf } from '../books/book-shelf.js';
import { stateOf } from '../commanding/decide-on.js';
import { RefusedError } from '../commanding/refused-error.js';
import { liesInScope, mustHaveRight } from '../commanding/rights.js';

/** A thing as the log has it, read for somebody who may see it. */
export interface ReadThing<State> {
  readonly id: string;
  readonly state: State;
  readonly events: readonly RecordedEvent[];
  readonly books: Books;
}

/**
 * The one reader: whoever looks at a thing of the log looks through it. Right first, before anything is looked up; then the
 * scope. A thing out of scope is answered as one that does not exist.
 */
export class Reader {
  constructor(
    private readonly store: EventStore,
    private readonly shelf: BookShelf,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotAllowedError` when the actor's role has no right to this read at all. */
  mustHaveRight(actor: Actor, read: string): void {
    mustHaveRight(actor, read);
  }

  /**
   * A thing of an aggregate. Throws `NotAllowedError`, and `not-found` for what does not exist or is out of scope. Where the
   * thing itself asks for a right of its own, such as a report for that to its reporter, lacking it is being out of scope; `otherReads` are the rights that some of these things ask for instead.
   */
  async read<State>(
    aggregate: Aggregate<State>,
    id: string,
    actor: Actor,
    read: string,
    rightFor: (state: State) => string = () => read,
    ...otherReads: readonly string[]
  ): Promise<ReadThing<State>> {
    mustHaveRight(actor, read, [read, ...otherReads]);
    const [{ events }, books] = await Promise.all([this.store.readStream(aggregate.streamOf(id)), this.shelf.read()]);
    const state = stateOf(aggregate, events);
    const today = shanghaiDay(new Date(this.clock.now()).toISOString());
    if (events.length === 0 || !liesInScope(actor, rightFor(state), aggregate.holding(state), books, today))
      throw new RefusedError(refuse('not-found'));
    return { id, state, events, books };
  }
}
