import type { EventStore } from '@redress/event-store';
import { isRefusal, shanghaiDay, type Actor, type Id, type Role } from '@redress/kernel';
import { accounts, ADMINISTRATORS, holderOf, mayActAs, postsOn, type Account, type Seat } from '@redress/people';
import { endBy, SESSION_TIMES, type Session, type Sessions, type Tokens } from '@redress/sign-in';
import type { FastifyRequest } from 'fastify';
import { stateOf } from '../commanding/decide-on.js';
import { headerOf } from '../commanding/header-of.js';
import type { Clock } from '../time/clock.js';
import type { Caller, SignedInCaller, TokenCaller } from './caller.js';
import { cookieOf, SESSION_COOKIE } from './cookies.js';
import { mustComeFromOurPage } from './own-page.js';

/** What it takes to know who sends a request. */
export interface CallerParts {
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly store: Pick<EventStore, 'readStream'>;
  /** The day on which posts are held is that of the platform. */
  readonly clock: Clock;
  /** The time of the real world, by which sessions last. */
  readonly now: () => number;
}

const BEARER = /^Bearer (\S+)$/;
/** A page sends it with what it asks by itself: such requests keep no session alive. */
const UNATTENDED = 'redress-unattended';

/**
 * Knows who sends a request: by the session of a browser or the token of a machine, and by what the log says of the account
 * at this moment. A post that has ended, or an account that was disabled, counts for nothing from the next request on.
 */
export class Callers {
  constructor(private readonly parts: CallerParts) {}

  /** Who sends the request; undefined for a stranger. Throws when its cookie is doubled, or a foreign page sent it. */
  async of(request: FastifyRequest): Promise<Caller | undefined> {
    const [, token] = BEARER.exec(headerOf(request, 'authorization') ?? '') ?? [];
    if (token !== undefined) return this.#byToken(token);
    const id = cookieOf(request, SESSION_COOKIE);
    if (id === undefined) return undefined;
    mustComeFromOurPage(request);
    return this.#bySession(id, headerOf(request, UNATTENDED) === undefined);
  }

  /** The posts that an account may act in today. */
  async postsOf(account: Id): Promise<readonly Seat[]> {
    return postsOn(await this.accountOf(account), this.#today());
  }

  /** An account as the log has it. */
  async accountOf(id: Id): Promise<Account> {
    const { events } = await this.parts.store.readStream(accounts.streamOf(id));
    return stateOf(accounts, events);
  }

  async #bySession(id: string, byPerson: boolean): Promise<SignedInCaller | undefined> {
    const { sessions, now } = this.parts;
    const session = await sessions.use(id, { idleMs: SESSION_TIMES.idle, byPerson });
    if (!session) return undefined;
    const actor = await this.#actorOf(session);
    const idleMs = actor && isAdministrator(actor) ? SESSION_TIMES.idleOfAdministrators : SESSION_TIMES.idle;
    const over = endBy(session, now(), idleMs);
    if (over) await sessions.end(id, over);
    return over ? undefined : { by: 'session', id, session, actor };
  }

  async #byToken(text: string): Promise<TokenCaller | undefined> {
    const token = await this.parts.tokens.use(text);
    const actor = token && (await this.#actorOf(token));
    return actor && { by: 'token', token: token.id, actor };
  }

  async #actorOf({ account: id, post }: Pick<Session, 'account' | 'post'>): Promise<Actor | undefined> {
    if (post === null) return undefined;
    const account = await this.accountOf(id);
    const holder = holderOf(account, post);
    const away = holder === null ? undefined : await this.accountOf(holder);
    const actor = mayActAs(account, post, this.#today(), away);
    return isRefusal(actor) ? undefined : actor;
  }

  #today(): string {
    return shanghaiDay(new Date(this.parts.clock.now()).toISOString());
  }
}

function isAdministrator({ role }: Actor): boolean {
  return (ADMINISTRATORS as readonly Role[]).includes(role);
}
