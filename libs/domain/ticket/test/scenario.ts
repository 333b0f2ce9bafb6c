import { expect } from '@jest/globals';
import type { Actor, CommandMeta, Decision, Recorded, Refusal } from '@redress/kernel';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  runningLimits,
  tickets,
  type Books,
  type RegisteredTicket,
  type Ticket,
  type TicketEvent,
} from '../src/index.js';

/** What deciders look up, unless a test says otherwise. */
export const BOOKS: Books = { rulebook: SHIPPED_RULEBOOK };

function person(role: Actor['role'], office: string | null, name: string): Actor {
  const account = office === null ? `${role}:${name}` : `${role}:${name}@${office}`;
  return { account, person: `person-of-${account}`, role, office, revision: 3, for: null };
}

export const handler = (office: string, name = '1') => person('handler', office, name);
export const leader = (office: string, name = '1') => person('leader', office, name);
export const dispatcher = (name = '1') => person('dispatcher', null, name);

/** The same actor, acting for another one. */
export const deputyOf = (absent: Actor, actor: Actor): Actor => ({ ...actor, for: absent.person });

/** What every command carries: who acts, at noon of a Shanghai day. */
export function on(day: string, actor: Actor = dispatcher()): CommandMeta {
  return {
    commandId: '00000000-0000-4000-8000-000000000000',
    at: noon(day),
    actor,
    causation: null,
    correlation: 'submission-1',
  };
}

/** An event of the past; without actor and day it is one of the department, on the latest day that events name so far. */
export type Past = TicketEvent & { readonly actor?: Actor; readonly occurredAt?: string };

/** The event as something that an actor did. */
export const by = (actor: Actor, event: Past): Past => ({ ...event, actor });

/** The event as something that happened on a Shanghai day. */
export const onDay = (day: string, event: Past): Past => ({ ...event, occurredAt: noon(day) });

/** The events so far. */
export function given(...events: readonly Past[]) {
  const ticket = tickets.read(recorded(events));
  return {
    /** The state that they add up to. */
    ticket,
    /** The limits that run, such as `answer 2026-05-12`, the earliest first. */
    limits: ({ rulebook } = BOOKS): readonly string[] =>
      runningLimits(ticket as RegisteredTicket, rulebook).map(({ limit, due }) => `${limit} ${due}`),
    when<C>(
      decide: (ticket: Ticket, command: C, books: Books) => Decision<TicketEvent>,
      command: NoInfer<C>,
      books = BOOKS,
    ) {
      const decision = decide(ticket, command, books);
      return {
        then(...expected: readonly TicketEvent[]): void {
          expect(decision).toEqual({ refused: false, events: expected.map((event) => expect.objectContaining(event)) });
        },
        /** Refused with that code; the rest of the refusal is looked at where a test names it. */
        thenRefused(code: string, also: Partial<Refusal> = {}): void {
          expect(decision).toMatchObject({ refused: true, code, ...also });
        },
      };
    },
  };
}

function recorded(events: readonly Past[]): readonly Recorded[] {
  let day = '';
  return events.map((event, revision) => {
    day = [day, ...Object.values(event.data).filter(isDay)].sort().at(-1)!;
    const id = `event-${revision}`;
    return { actor: handler('market-east'), occurredAt: noon(day), id, revision, stream: 'ticket-1', ...event };
  });
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function noon(day: string): string {
  return `${day}T04:00:00.000Z`;
}
