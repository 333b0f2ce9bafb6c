import type { Pool } from '@redress/database';
import { Authenticators, Codes, Devices, Guesses, Passwords, Sessions, Tokens, Verifiers } from '@redress/sign-in';

/** By what people and machines prove who they are. */
export interface SignIn {
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly passwords: Passwords;
  readonly authenticators: Authenticators;
  readonly codes: Codes;
  readonly guesses: Guesses;
  readonly devices: Devices;
}

/** All of it on one pool of the log's database, under a key that is not in it. It follows the time of the real world. */
export function openSignIn(pool: Pool, key: Uint8Array): SignIn {
  const verifiers = new Verifiers(key);
  const stores = { pool, verifiers, now: () => Date.now() };
  return {
    sessions: new Sessions(stores),
    tokens: new Tokens(stores),
    passwords: new Passwords(stores),
    authenticators: new Authenticators(stores),
    codes: new Codes(stores),
    guesses: new Guesses(stores),
    devices: new Devices(verifiers),
  };
}
