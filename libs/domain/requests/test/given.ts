import { expect } from '@jest/globals';
import type { Actor, AnyAct, Command, Decision, Recorded } from '@redress/kernel';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  digestOf,
  requests,
  type MakeRequest,
  type Request,
  type RequestBooks,
  type RequestEvent,
} from '../src/index.js';

export const BOOKS: RequestBooks = { rulebook: SHIPPED_RULEBOOK };

export function person(name: string, over: Partial<Actor> = {}): Actor {
  return { account: `${name}:1`, person: name, role: 'handler', office: 'a', revision: null, for: null, ...over };
}

/** A handler asks for fifteen more days for a verification. */
export const EXTENSION: MakeRequest = {
  kind: 'extension',
  subject: 'ticket-1',
  office: 'market-east',
  person: '00000000-0000-4000-8000-000000000001',
  act: 'extend-verification',
  asks: { approvedOn: '2026-11-28' },
};

export const MADE: RequestEvent = { type: 'RequestMade', data: EXTENSION };
export const DIGEST = digestOf(EXTENSION);
export const GRANTED: RequestEvent = { type: 'RequestGranted', data: { digest: DIGEST } };
export const REFUSED: RequestEvent = { type: 'RequestRefused', data: { ground: null } };
export const WITHDRAWN: RequestEvent = { type: 'RequestWithdrawn', data: {} };

/** The events so far, the first by the asker, and who asked. */
export function given(events: readonly RequestEvent[], asker: Actor = person('li')) {
  const about = { stream: 'request-1', actor: asker, occurredAt: '2026-11-28T04:00:00.000Z' };
  const recorded = events.map((event) => ({ ...event, ...about }) as unknown as Recorded);
  const request = requests.read(recorded);
  return {
    request,
    when<Input extends object>(
      act: AnyAct & { readonly decide: (request: Request, command: Command<Input>, books: RequestBooks) => unknown },
      input: Input,
      actor: Actor = person('wang'),
      at = '2026-11-28T04:00:00.000Z',
    ) {
      const decision = act.decide(request, { at, actor, ...input } as Command<Input>, BOOKS) as Decision<RequestEvent>;
      return {
        then(...expected: readonly object[]): void {
          expect(decision).toEqual({ refused: false, events: expected });
        },
        thenRefused(code: string, valid?: readonly string[]): void {
          expect(decision).toMatchObject(
            valid === undefined ? { refused: true, code } : { refused: true, code, valid },
          );
        },
      };
    },
  };
}
