import type { Emitted, Event } from './event.js';

/** A choice that would have been valid, in words, with the article that gives it. */
export interface ValidOption {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Null where no article gives it. */
  readonly article: string | null;
}

/** What a sentence says about the case at hand: days, codes, counts. Never personal data. */
export type RefusalValues = Readonly<Record<string, string | number>>;

/**
 * Why a command was not carried out. A value, never an exception. The sentence for people stands under the code in the
 * catalogue of each language, beside the module that owns the code.
 */
export interface Refusal {
  readonly refused: true;
  /** Stable, for machines: kebab-case. */
  readonly code: string;
  readonly values: RefusalValues;
  /** What would have been valid, when that can be listed. */
  readonly valid?: readonly string[];
  /** The same in words, where a rule set gives them. */
  readonly options?: readonly ValidOption[];
}

/** The events that follow from a command. */
export interface Decided<E extends Event> {
  readonly refused: false;
  readonly events: readonly Emitted<E>[];
}

export type Decision<E extends Event> = Decided<E> | Refusal;

/** The outcome of a rule: nothing when it holds, the refusal when it does not. Rules chain with `??`. */
export type RuleOutcome = Refusal | undefined;

/** Accepts the command with the events that follow from it. */
export function decide<E extends Event>(...events: readonly Emitted<E>[]): Decided<E> {
  return { refused: false, events };
}

/** Refuses the command: code of the sentence, what it says about this case, and what would have been valid. */
export function refuse(code: string, values: RefusalValues = {}, valid?: readonly string[]): Refusal {
  return valid === undefined ? { refused: true, code, values } : { refused: true, code, values, valid };
}

/** Refuses the command and lists what it could have chosen, in words. */
export function refuseOption(code: string, options: readonly ValidOption[]): Refusal {
  return {
    refused: true,
    code,
    values: {},
    valid: options.map((option) => option.code),
    options: options.map(({ code, zh, en, article }) => ({ code, zh, en, article })),
  };
}

/** Whether a narrowing or a decision came out as a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

/** A fold over events: the state before the first one, and how each one changes it. `evolve` never throws. */
export interface Fold<State, E extends Event> {
  readonly initial: State;
  evolve(state: State, event: E): State;
}

/** The state after a list of events. */
export function foldEvents<State, E extends Event>(fold: Fold<State, E>, events: Iterable<E>): State {
  let state = fold.initial;
  for (const event of events) state = fold.evolve(state, event);
  return state;
}
