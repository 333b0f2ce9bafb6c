import type { Actor, Id } from '@redress/kernel';
import type { Session } from '@redress/sign-in';

/** Somebody in a browser: the account is known, and once a post is chosen, who acts. */
export interface SignedInCaller {
  readonly by: 'session';
  /** The id of the session, which is told to nobody. */
  readonly id: string;
  readonly session: Session;
  /** Undefined until a post is chosen, and when it is held no more. */
  readonly actor: Actor | undefined;
}

/** A machine with a token of somebody's post. */
export interface TokenCaller {
  readonly by: 'token';
  readonly token: Id;
  readonly actor: Actor;
}

/** Who sends a request. */
export type Caller = SignedInCaller | TokenCaller;

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined for a stranger. */
    caller?: Caller;
  }
}
