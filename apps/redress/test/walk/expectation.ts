import type { RecordedEvent } from '@redress/event-store';
import { shanghaiDay, type Actor, type Aggregate, type Command, type Decision, type Event } from '@redress/kernel';
import { stateOf, type Moment } from '@redress/service';
import type { Books } from '@redress/ticket';
import type { Act } from './acts.js';
import { rightOf } from './actors.js';
import { commandOf, type Attempt } from './attempt.js';
import type { Answer } from './answers.js';

/** What an act on a thing comes to: `done`, a status of the rights, or the code of a refusal. */
export type Outcome = string;

type Decide = (state: unknown, command: Command, books: Books) => Decision<Event>;

/** What an act, whose command follows from the body alone, is done to. */
export function aggregateOf({ done, asked }: Act): Aggregate<unknown> {
  return (done ?? asked)!.aggregate;
}

/** What the deciders and the rights say of an attempt on a thing. */
export function expected(attempt: Attempt, state: unknown, books: Books, now: string): Outcome {
  const { act, caller, body, id } = attempt;
  const right = rightOf(act.route, caller, kindOf(state), aggregateOf(act).holding(state));
  if (right !== 'allowed') return String(right);
  const { account, role, office } = caller;
  const actor = { account, person: account, role, office, revision: null, for: null } as Actor;
  const meta = { commandId: commandOf(attempt), at: now, actor, causation: null, correlation: 'walk' };
  const moment: Moment = { meta, today: shanghaiDay(now) };
  const input = (act.done?.input ?? act.asked!.asks)((body ?? {}) as never, moment, id, []);
  const decide = (act.done ?? act.asked!).act as unknown as { readonly decide: Decide };
  const decision = decide.decide(state, { ...meta, ...input } as Command, books);
  if (!decision.refused) return hasNobodyToSealFor(attempt, state) ? 'remark-without-person' : 'done';
  return decision.code === 'not-found' ? '404' : decision.code;
}

/** A remark is sealed under the key of the person whom the thing concerns; proposals for the installation concern none. */
function hasNobodyToSealFor({ act, body }: Attempt, state: unknown): boolean {
  const { personOf } = aggregateOf(act);
  return body !== null && 'remark' in body && personOf !== undefined && personOf(state) === null;
}

/** What an answer came to. */
export function outcomeOf({ status, body }: Answer): Outcome {
  if (status === 200) return 'done';
  return status === 403 || status === 404 ? String(status) : String(body['code']);
}

/**
 * Whether an answer follows from the thing as it stood at some moment between the events before and all of them: what was done,
 * from those ahead of it; what was refused, from any number of them. Policies and racing commands come between.
 */
export function isExplained(
  attempt: Attempt,
  answer: Answer,
  before: number,
  events: readonly RecordedEvent[],
  books: readonly Books[],
  now: string,
): boolean {
  const own = events.findIndex(({ envelope }) => envelope.commandId === commandOf(attempt));
  const lengths = own >= 0 ? [own] : Array.from({ length: events.length - before + 1 }, (_, n) => before + n);
  return lengths.some((length) => {
    const state = stateOf(aggregateOf(attempt.act), events.slice(0, length));
    return books.some((each) => expected(attempt, state, each, now) === outcomeOf(answer));
  });
}

/** The kind of a ticket or of a request, by which rights differ. */
export function kindOf(state: unknown): string {
  return (state as { readonly kind?: string }).kind ?? 'none';
}
