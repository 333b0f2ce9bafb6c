import type { Act, Aggregate, CommandMeta, Event, Language, LocalDate } from '@redress/kernel';
import type { Schema } from '../schemas/schema.js';

/** What a route knows besides the body, to make the content of a command of it. */
export interface Moment {
  readonly meta: CommandMeta;
  /** The Shanghai day of the command: what a day is by default. */
  readonly today: LocalDate;
}

/** An act over HTTP: where it answers, what its body may hold, and how the command follows from it. */
export interface ActRoute {
  readonly aggregate: Aggregate<unknown>;
  readonly act: { readonly name: string };
  /** Address behind `/api`, with `:id` where the thing stands: `mediation/tickets/:id/termination`. */
  readonly path: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Null where the act has no content of its own. */
  readonly body: Schema | null;
  readonly input: (body: never, moment: Moment, id: string, named: readonly never[]) => object;
  /** Other things of the aggregate that the body names, and the read that reaches them; what the actor cannot read is answered with 404. */
  readonly names?: { readonly ids: (body: never) => readonly string[]; readonly read: string };
  /** People of the vault whom it is about: an unknown one, or people of two compartments, are answered with 404. */
  readonly subjects?: (body: never, id: string) => readonly string[];
  /** The id of the thing that the act makes; absent where it acts on one that exists. */
  readonly newThing?: (moment: Moment) => string;
}

/** Defines the route of an act; the body has the type that the schema was made from. */
export function actRoute<State, Known, Body extends object, Input extends object, E extends Event, Books>(route: {
  readonly aggregate: Aggregate<State>;
  readonly act: Act<State, Known, Input, E, Books>;
  readonly path: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly body: Schema | null;
  readonly input: (body: Body, moment: Moment, id: string, named: readonly State[]) => Input;
  readonly names?: { readonly ids: (body: Body) => readonly string[]; readonly read: string };
  readonly subjects?: (body: Body, id: string) => readonly string[];
  readonly newThing?: (moment: Moment) => string;
}): ActRoute {
  return route as unknown as ActRoute;
}
