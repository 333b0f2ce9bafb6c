import { describe, expect, it } from '@jest/globals';
import { TurnedAwayError } from '../edge/turned-away-error.js';
import { cookieOf, SESSION_COOKIE } from './cookies.js';

const sent = (cookie?: string) => cookieOf({ headers: { cookie } }, SESSION_COOKIE);

describe('the cookie of a session', () => {
  it('is found among others by its whole name', () => {
    expect(sent('a=1; __Host-redress=abc; b=2')).toBe('abc');
    expect(sent('redress=tossed; x__Host-redress=tossed; __Host-redress-device=d')).toBeUndefined();
    expect(sent()).toBeUndefined();
  });

  it('is refused when it is named twice (abuse case 2)', () => {
    expect(() => sent('__Host-redress=abc; __Host-redress=def')).toThrow(TurnedAwayError);
    expect(() => sent('__Host-redress=abc;__Host-redress=abc')).toThrow(TurnedAwayError);
  });
});
