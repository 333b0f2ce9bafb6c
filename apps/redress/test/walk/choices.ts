import { shanghaiDay } from '@redress/kernel';
import type { Random } from '@redress/testing/random';
import { tickets, type Books, type Ticket } from '@redress/ticket';
import type { Act } from './acts.js';
import { anybody, somebodyFor } from './actors.js';
import { aKey, type Attempt } from './attempt.js';
import { bodyFor, NoIdeaError, type Topic } from './bodies.js';
import { expected, kindOf } from './expectation.js';
import { inSeldomOrder, type Memory } from './memory.js';
import { specialBody } from './special-bodies.js';

/** A thing as it was read for a choice. */
export interface Seen<State> {
  readonly id: string;
  readonly state: State;
  /** How many events it had. */
  readonly length: number;
  readonly books: Books;
}

const BODIES_TRIED = 3;

/** Something that can be done to a ticket right now, what was seldom done first; undefined where nothing was found. */
export function rightAttempt(
  acts: readonly Act[],
  seen: Seen<Ticket>,
  memory: Memory,
  chance: Random,
): Attempt | undefined {
  for (const act of inSeldomOrder(acts, memory.done, ({ name }) => name, chance))
    for (let tries = 0; tries < BODIES_TRIED; tries++) {
      const attempt = attemptOn(act, seen, memory, chance);
      if (attempt && isRight(attempt, seen, memory)) return attempt;
    }
  return undefined;
}

/** What has no decider of its own, such as a correction of what is sealed, is tried without knowing. */
function isRight(attempt: Attempt, { state, books }: Seen<Ticket>, { now }: Memory): boolean {
  return !hasDecider(attempt.act) || expected(attempt, state, books, now) === 'done';
}

/** Whether it follows from the body alone what an act does to a ticket. */
export function hasDecider({ done, asked }: Act): boolean {
  return done !== undefined || asked !== undefined;
}

/** Anything, by anybody. */
export function anyAttempt(
  acts: readonly Act[],
  { id, state: ticket }: Seen<Ticket>,
  memory: Memory,
  chance: Random,
): Attempt {
  const act = chance.pick(acts);
  return { act, id, caller: anybody(chance), body: bodyOf(act, memory, chance, { ticket }), key: aKey() };
}

function attemptOn(act: Act, { id, state: ticket }: Seen<Ticket>, memory: Memory, chance: Random): Attempt | undefined {
  const caller = somebodyFor(act.route, kindOf(ticket), tickets.holding(ticket), chance);
  if (caller === undefined) return undefined;
  return { act, id, caller, body: bodyOf(act, memory, chance, { ticket }), key: aKey() };
}

/** What a body is about. */
interface About {
  readonly ticket?: Ticket;
  /** Of a request. */
  readonly digest?: string;
}

/** A body for an act; remembers where it knows none. */
export function bodyOf(
  act: Act,
  memory: Memory,
  chance: Random,
  { ticket, digest = '0'.repeat(64) }: About = {},
): object | null {
  if (act.body === null) return null;
  const topic: Topic = {
    ...{ act: act.name, today: shanghaiDay(memory.now), digest, followUps: followUpsOf(ticket) },
    limits: limitsOf(ticket),
    ...{ learned: memory.learned(act.name), tickets: memory.tickets, persons: memory.persons },
  };
  try {
    return specialBody(topic, chance) ?? bodyFor(act.body, topic, chance);
  } catch (error) {
    if (!(error instanceof NoIdeaError)) throw error;
    memory.unmade.set(act.name, error.message);
    return {};
  }
}

function followUpsOf(ticket: Ticket | undefined): readonly number[] {
  return ticket?.status === 'registered' ? ticket.round.followUps.map(({ revision }) => revision) : [];
}

function limitsOf(ticket: Ticket | undefined): readonly string[] {
  if (ticket?.status !== 'registered') return [];
  return Object.entries(ticket.clocks).flatMap(([limit, { stopped }]) => (stopped ? [] : [limit]));
}
