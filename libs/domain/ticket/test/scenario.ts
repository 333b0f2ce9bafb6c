import { expect } from '@jest/globals';
import type { Actor, CommandMeta, Decision, Refusal } from '@redress/kernel';
import { offices, sampleOffices, type OdrUnitRegistered } from '@redress/offices';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  runningLimits,
  tickets,
  type Books,
  type RegisteredTicket,
  type Ticket,
  type TicketEvent,
} from '../src/index.js';
import { dispatcher } from './people.js';
import { noon, recorded } from './recorded.js';

/** What deciders look up, unless a test says otherwise: the shipped rules, the sample offices and two ODR units. */
export const BOOKS: Books = {
  rulebook: SHIPPED_RULEBOOK,
  offices: ['ODR-7', 'ODR-8'].reduce((registers, code) => {
    const event: OdrUnitRegistered = { type: 'OdrUnitRegistered', data: { code, name: null, from: '2020-01-01' } };
    return offices.fold.evolve(registers, recorded([event])[0]!);
  }, sampleOffices('2020-01-01')),
};

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
    limits: (rulebook = BOOKS.rulebook): readonly string[] =>
      runningLimits(ticket as RegisteredTicket, rulebook).map(({ limit, due }) => `${limit} ${due}`),
    when<C>(
      decide: (ticket: Ticket, command: C, books: Books) => Decision<TicketEvent>,
      command: NoInfer<C>,
      books: Partial<Books> = {},
    ) {
      const decision = decide(ticket, command, { ...BOOKS, ...books });
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
