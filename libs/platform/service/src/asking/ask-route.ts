import type { Act, Aggregate, AnyAct, Event, Language } from '@redress/kernel';
import type { RequestKind } from '@redress/requests';
import type { Moment } from '../routes/act-route.js';
import type { Schema } from '../schemas/schema.js';

/** An act that needs the yes of another person: over HTTP it is asked for, and a grant carries it out. */
export interface AskRoute {
  readonly kind: RequestKind;
  /** The act that a grant carries out, and on what. */
  readonly aggregate: Aggregate<unknown>;
  readonly act: AnyAct;
  /** Address behind `/api`, with `:id` where the thing stands. */
  readonly path: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Null where nothing is to be told besides the thing. */
  readonly body: Schema | null;
  /** The input of the act, as the request holds it. Plain JSON without personal data. */
  readonly asks: (body: never, moment: Moment, id: string) => object;
  /** The id of the thing that the act makes, where the address names another; absent where it acts on the one in the address. */
  readonly newThing?: (body: never, id: string) => string;
  /** People of the vault whom it is about: an unknown one, or people of two compartments, are answered with 404. */
  readonly subjects?: (body: never, id: string) => readonly string[];
}

/** Defines how an act is asked for; the body has the type that the schema was made from. */
export function askRoute<State, Known, Body extends object, Input extends object, E extends Event, Books>(route: {
  readonly kind: RequestKind;
  readonly aggregate: Aggregate<State>;
  readonly act: Act<State, Known, Input, E, Books>;
  readonly path: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly body: Schema | null;
  readonly asks: (body: Body, moment: Moment, id: string) => Input;
  readonly newThing?: (body: Body, id: string) => string;
  readonly subjects?: (body: Body, id: string) => readonly string[];
}): AskRoute {
  return route as unknown as AskRoute;
}
