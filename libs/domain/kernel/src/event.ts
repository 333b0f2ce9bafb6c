/** A fact that happened: a past-tense name and the data that scores and states are computed from. */
export interface Event<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  /** Never holds personal data; integers, strings, booleans, null, arrays and objects of these only. */
  readonly data: Data;
}

/** A value that names a person or was written by one; it is sealed before it reaches the log. */
export interface PersonalValue {
  /** The person (vault subject) under whose key the text is encrypted. */
  readonly subject: string;
  readonly text: string;
}

/** The personal values of one event by field name. They exist between deciding and sealing, never in the log. */
export type Personal = Readonly<Record<string, PersonalValue>>;

/** An event as a decider emits it: with the personal values that are still to be sealed. */
export type Emitted<E extends Event> = E & { readonly personal?: Personal };
