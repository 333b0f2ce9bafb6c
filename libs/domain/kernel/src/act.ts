import type { Command } from './command.js';
import type { Decision } from './decision.js';
import type { Envelope } from './envelope.js';
import type { Event } from './event.js';

/** What a fold may know of an event besides its data: who did it, when, and its place in the stream. */
export type Recorded<E extends Event = Event> = E &
  Pick<Envelope, 'id' | 'actor' | 'occurredAt' | 'revision' | 'stream'>;

/** How each event of an act changes the state. An event that changes nothing has {@link unchanged}, so that none is forgotten. */
export type Evolve<State, Known, E extends Event> = {
  readonly [Type in E['type']]: (
    state: Known,
    data: Extract<E, { type: Type }>['data'],
    event: Recorded<Extract<E, { type: Type }>>,
  ) => State;
};

/** The states of other streams that an act looks at, by their names; of a stream without an event, the state it begins with. */
export type Beside = ReadonlyMap<string, unknown>;

/** The right that an act needs, where the case decides which one it is. */
export interface RightByCase<Input, State> {
  /** Every right that it may be. An actor who has none of them is refused before anything is read. */
  readonly anyOf: readonly string[];
  /** The right in the case at hand; null where there is no case yet. */
  readonly of: (input: Input, state: State) => string | null;
}

/**
 * One thing that can be done: the decider that answers its command, and what its own events do to the state. `Known` is the
 * state that its events presuppose, `Books` what deciders look up besides it (rule book, offices).
 */
export interface Act<State, Known, Input extends object, E extends Event, Books> {
  /** Imperative, kebab-case, unique in the platform: what rights, routes and documents call it. */
  readonly name: string;
  readonly decide: (state: State, command: Command<Input>, books: Books) => Decision<E>;
  /** Where the table of rights names it by the case: granting an extension, a pause. Else the name of the act is its right. */
  readonly right?: RightByCase<Input, State>;
  /**
   * Other streams that the decider looks at: it finds their states in {@link Beside}, and its events are stored only while each
   * still stands where it was read. Absent where it looks at its own stream and the registers alone.
   */
  readonly looksAt?: (state: State, input: Input) => readonly string[];
  /** Of the events that this act owns. Those that it shares with another act stand there. */
  readonly evolve: Partial<Evolve<State, Known, E>>;
}

/** Any act, for those who only carry acts on. */
export interface AnyAct {
  readonly name: string;
  readonly decide: (state: never, command: never, books: never) => Decision<Event>;
  readonly right?: RightByCase<never, never>;
  readonly looksAt?: (state: never, input: never) => readonly string[];
  readonly evolve: Readonly<Record<string, ((state: never, data: never, event: never) => unknown) | undefined>>;
}

/** The events that a list of acts can emit. */
export type EventOf<A extends AnyAct> = A['decide'] extends (...args: never[]) => Decision<infer E> ? E : never;

/** For events that no later decision depends on. */
export function unchanged<State>(state: State): State {
  return state;
}
