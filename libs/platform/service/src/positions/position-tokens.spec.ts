import { describe, expect, it } from '@jest/globals';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { PositionTokens } from './position-tokens.js';

const tokens = new PositionTokens(new Uint8Array(32).fill(1));

describe('a position token', () => {
  it.each([0, 1, 4_294_967_296, Number.MAX_SAFE_INTEGER])('gives back %s', (next) => {
    expect(tokens.open(tokens.seal(next), 'atLeast')).toBe(next);
  });

  it('of what lies behind an event is the next position', () => {
    expect(tokens.open(tokens.behind(41), 'atLeast')).toBe(42);
  });

  it('looks different each time and goes into an address as it is', () => {
    const made = Array.from({ length: 100 }, () => tokens.seal(7));
    expect(new Set(made).size).toBe(100);
    for (const token of made) expect(token).toMatch(/^[\w-]{48}$/);
  });

  it.each<[what: string, token: string]>([
    ['a number', '42'],
    ['nothing', ''],
    ['one of another key', new PositionTokens(new Uint8Array(32).fill(2)).seal(7)],
    ['one that was changed', changed(tokens.seal(7))],
    ['one that was cut', tokens.seal(7).slice(0, -1)],
    ['one with more behind it', `${tokens.seal(7)}AAAA`],
  ])('is not %s', (_what, token) => {
    const open = () => tokens.open(token, 'atLeast');
    expect(open).toThrow(InvalidRequestError);
    expect(open).toThrow('Invalid: atLeast');
  });
});

/** The token with its tenth character, a part of the nonce, replaced. */
function changed(token: string): string {
  return `${token.slice(0, 9)}${token[9] === 'A' ? 'B' : 'A'}${token.slice(10)}`;
}
