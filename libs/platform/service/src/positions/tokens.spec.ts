import { describe, expect, it } from '@jest/globals';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { CursorTokens, type CursorContext } from './cursor-tokens.js';
import { PositionTokens } from './position-tokens.js';

const key = new Uint8Array(32).fill(7);
const actor = { account: 'handler:1', role: 'handler', office: 'market-east' } as const;
const context: CursorContext = { list: 'tickets', actor, filter: { stage: 'handling' } };

describe('the token of a position', () => {
  const tokens = new PositionTokens(key);

  it('opens again, and looks different each time, so that two are not seen to be equal', () => {
    expect(tokens.open(tokens.seal(41), 'atLeast')).toBe(41);
    expect(tokens.seal(41)).not.toBe(tokens.seal(41));
    expect(tokens.seal(41)).toHaveLength(tokens.seal(4_100_000).length);
  });

  it.each(['', '41', 'x'.repeat(48), new PositionTokens(new Uint8Array(32)).seal(41)])('is not %j', (token) => {
    expect(() => tokens.open(token, 'atLeast')).toThrow(InvalidRequestError);
  });
});

describe('the cursor of a list', () => {
  const cursors = new CursorTokens(key);
  const cursor = cursors.seal(['2026-05-06', 'ticket-1'], context);

  it('opens for the caller and filter that it was made for', () => {
    expect(cursors.open(cursor, context)).toEqual(['2026-05-06', 'ticket-1']);
  });

  it.each<[string, CursorContext]>([
    ['another account', { ...context, actor: { ...actor, account: 'handler:2' } }],
    ['another office', { ...context, actor: { ...actor, office: 'market-west' } }],
    ['another filter', { ...context, filter: {} }],
    ['another list', { ...context, list: 'clocks' }],
  ])('opens nothing for %s', (_, other) => {
    expect(() => cursors.open(cursor, other)).toThrow(InvalidRequestError);
  });
});
