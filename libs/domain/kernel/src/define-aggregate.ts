import type { AnyAct, Recorded } from './act.js';
import type { Fold } from './decision.js';
import { newestVersionWith, type Upcaster } from './upcast.js';

/** Whom a thing concerns, as rights ask: who has it, who had it first, whom it names. */
export interface Holding {
  /** The office that has it now. */
  readonly holder: string | null;
  /** The office that signed for it first and stays accountable. */
  readonly first: string | null;
  /** Accounts and ODR units that it names. */
  readonly named: readonly string[];
  /** The account that took the call or sent it. */
  readonly takenBy: string | null;
}

/** What concerns the hotline alone. */
export const HELD_BY_HOTLINE: Holding = { holder: null, first: null, named: [], takenBy: null };

export interface AggregateDefinition<State> {
  /** Begins the name of its streams, and names its topic: `ticket`. */
  readonly category: string;
  readonly initial: State;
  /** What can be done to it, by the service that owns the act and alone emits its events. */
  readonly acts: Readonly<Record<string, readonly AnyAct[]>>;
  /** Old versions of its events, each read as the next one. */
  readonly upcasters: readonly Upcaster[];
  holding(state: State): Holding;
  /**
   * The person (vault subject) under whose key is sealed what people write about a thing; null where it concerns no person.
   * Absent where no act takes a remark.
   */
  personOf?(state: State): string | null;
  /** Aggregates besides itself that its acts look at; absent where they look at no other. */
  readonly besides?: readonly Aggregate<unknown>[];
}

/** Something with a stream: a ticket, a request, the offices, the rule book. */
export interface Aggregate<State> extends AggregateDefinition<State> {
  /** Every event type that its streams may hold, old versions included. */
  readonly types: readonly string[];
  readonly fold: Fold<State, Recorded>;
  /** The stream of one of them; an aggregate of which there is only one has the empty id. */
  streamOf(id: string): string;
  idOf(stream: string): string;
  /** The state after the events of a stream. Throws {@link UnknownEventError} before folding what is not defined. */
  read(events: Iterable<Recorded>): State;
}

/** An event that no act of its aggregate defines: written by something else, or by a newer version. */
export class UnknownEventError extends Error {
  constructor(
    readonly type: string,
    readonly stream: string,
  ) {
    super(`${stream} holds ${type}, which this version does not know`);
    this.name = 'UnknownEventError';
  }
}

/**
 * The one way to have a stream. Event types, their owners, the fold and the refusal of unknown events follow from the acts.
 * Throws when two acts have one name or own one event.
 */
export function defineAggregate<State>(definition: AggregateDefinition<State>): Aggregate<State> {
  const { category, acts, upcasters, initial } = definition;
  const steps = new Map<string, (state: State, data: object, event: Recorded) => State>();
  const names = new Set<string>();
  for (const act of Object.values(acts).flat()) {
    if (names.has(act.name)) throw new Error(`Two acts of ${category} are called ${act.name}`);
    names.add(act.name);
    for (const [type, evolve] of Object.entries(act.evolve)) {
      if (steps.has(type)) throw new Error(`Two acts of ${category} own ${type}`);
      steps.set(type, evolve as never);
    }
  }
  const types = [...steps.keys(), ...upcasters.map(({ from }) => from)];
  const known = new Set(types);
  const newest = newestVersionWith(upcasters);

  const evolve = (state: State, stored: Recorded): State => {
    const event = newest(stored);
    const step = steps.get(event.type);
    if (step === undefined) throw new UnknownEventError(event.type, event.stream);
    return step(state, event.data, event);
  };
  return {
    ...definition,
    types,
    fold: { initial, evolve },
    streamOf: (id) => (id === '' ? category : `${category}-${id}`),
    idOf: (stream) => stream.slice(category.length + 1),
    read(events) {
      const all = [...events];
      for (const { type, stream } of all) if (!known.has(type)) throw new UnknownEventError(type, stream);
      return all.reduce(evolve, initial);
    },
  };
}

/** The service whose act alone may emit an event type, for each type of an aggregate. */
export function ownersOf({ acts }: Pick<AggregateDefinition<never>, 'acts'>): ReadonlyMap<string, string> {
  const owners = Object.entries(acts).flatMap(([service, ofService]) =>
    ofService.flatMap(({ evolve }) => Object.keys(evolve).map((type) => [type, service] as const)),
  );
  return new Map(owners);
}
