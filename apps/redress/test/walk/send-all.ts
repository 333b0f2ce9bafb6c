import type { Aggregate } from '@redress/kernel';
import { stateOf } from '@redress/service';
import type { Books } from '@redress/ticket';
import { inWords, type Attempt } from './attempt.js';
import type { Seen } from './choices.js';
import { aggregateOf, expected, isExplained, outcomeOf } from './expectation.js';
import { send } from './send.js';
import type { Walk } from './step.js';

/** Reads a thing and the registers as they stand. */
export async function look<State>({ world }: Walk, aggregate: Aggregate<State>, id: string): Promise<Seen<State>> {
  const { events } = await world.store.readStream(aggregate.streamOf(id));
  return { id, state: stateOf(aggregate, events), length: events.length, books: await world.shelf.readNow() };
}

/** Sends attempts on a thing at once, and judges each answer by what the deciders say of the thing around that moment. */
export async function sendAll(walk: Walk, seen: Seen<unknown>, attempts: readonly Attempt[]) {
  const { world, memory } = walk;
  const answers = await Promise.all(attempts.map((attempt) => send(attempt, world, memory)));
  for (const [n, attempt] of attempts.entries()) {
    const answer = answers[n]!;
    if (attempt.act.done === undefined || answer.status === 400) continue;
    if (attempts.length === 1 && expected(attempt, seen.state, seen.books, memory.now) === outcomeOf(answer)) continue;
    const { events } = await world.store.readStream(aggregateOf(attempt.act).streamOf(seen.id));
    const books: readonly Books[] = [seen.books, await world.shelf.readNow()];
    if (isExplained(attempt, answer, seen.length, events, books, memory.now)) continue;
    const types = events.map(({ envelope }) => envelope.type).join(' ');
    memory.faults.push(`${inWords(attempt)} answered ${outcomeOf(answer)} after ${types}`);
  }
  return answers;
}
