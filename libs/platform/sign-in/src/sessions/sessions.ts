import { randomBytes } from 'node:crypto';
import { inTransaction, type PoolClient } from '@redress/database';
import type { Stores } from '../stores.js';
import { endBy, MOST_SESSIONS, SESSION_TIMES, type Factor, type Session, type SessionEnd } from './session.js';
import { asSession, boundOf, type SessionRow } from './session-row.js';

/** Whose session begins, and how they proved who they are. */
export interface Beginning {
  readonly account: string;
  readonly post: string | null;
  readonly factors: readonly Factor[];
}

/** How a session is looked at. */
export interface Look {
  /** Milliseconds without anybody after which it is over. */
  readonly idleMs: number;
  /** Whether a person asked. A page that asks by itself keeps nothing alive. */
  readonly byPerson: boolean;
}

const ALIVE = 'SELECT * FROM sign_in.sessions WHERE verifier = $1 AND ended_at IS NULL';
const LOCKED = 'SELECT * FROM sign_in.sessions WHERE verifier = $1 AND ended_at IS NULL FOR UPDATE';
const END = 'UPDATE sign_in.sessions SET ended_at = $2, why = $3 WHERE verifier = $1 AND ended_at IS NULL';
const END_ALL = 'UPDATE sign_in.sessions SET ended_at = $2, why = $3 WHERE account = $1 AND ended_at IS NULL';

/**
 * The sessions of browsers. An id is 256 bits of chance (ASVS 5.0, 7.2.3); the table holds its keyed hash, so that nobody who
 * reads the database can go on where somebody else works.
 */
export class Sessions {
  constructor(private readonly stores: Stores) {}

  /** Begins a session and returns its id, which is told to the browser and kept nowhere. */
  begin(beginning: Beginning): Promise<string> {
    return inTransaction(this.stores.pool, (client) => this.#begin(client, beginning, this.#now()));
  }

  /** The session of an id; undefined when there is none, or when it is over. One that ran out of time ends here. */
  async use(id: string, { idleMs, byPerson }: Look): Promise<Session | undefined> {
    const verifier = this.#verifierOf(id);
    const { rows } = await this.stores.pool.query<SessionRow>(ALIVE, [verifier]);
    if (!rows[0] || !this.#isGenuine(id, rows[0])) return undefined;
    const session = asSession(rows[0]);
    const over = endBy(session, this.stores.now(), idleMs);
    if (over) await this.#end(END, verifier, over);
    else if (byPerson) await this.#see(verifier, session);
    return over ? undefined : session;
  }

  /**
   * Goes on under a new id: after a proof of who it is, or in another post. The old id is dead at once. Undefined when the
   * session is over, also because another request renewed it first.
   */
  renew(id: string, change: Partial<Pick<Beginning, 'post' | 'factors'>>): Promise<string | undefined> {
    const now = this.#now();
    return inTransaction(this.stores.pool, async (client) => {
      const { rows } = await client.query<SessionRow>(LOCKED, [this.#verifierOf(id)]);
      if (!rows[0] || !this.#isGenuine(id, rows[0])) return undefined;
      const before = asSession(rows[0]);
      const { begunAt, provedAt } = before;
      await client.query(END, [this.#verifierOf(id), now, 'renewed' satisfies SessionEnd]);
      const proved = change.factors ? now : provedAt;
      return this.#begin(client, { ...before, ...change }, now, { begunAt, provedAt: proved });
    });
  }

  /** Ends the session of an id, if there is one. */
  end(id: string, why: SessionEnd): Promise<number> {
    return this.#end(END, this.#verifierOf(id), why);
  }

  /** Ends every session of an account and returns how many there were. */
  endAllOf(account: string, why: SessionEnd): Promise<number> {
    return this.#end(END_ALL, account, why);
  }

  async #begin(
    client: PoolClient,
    beginning: Beginning,
    now: Date,
    times: Pick<Session, 'begunAt' | 'provedAt'> = { begunAt: now, provedAt: now },
  ): Promise<string> {
    const session = { ...beginning, ...times };
    const { account, post, factors, begunAt, provedAt } = session;
    const id = randomBytes(32).toString('base64url');
    await client.query(
      `INSERT INTO sign_in.sessions (verifier, bound, account, post, begun_at, seen_at, proved_at, factors)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [this.#verifierOf(id), this.#bound(id, session), account, post, begunAt, now, provedAt, factors],
    );
    await client.query(
      `UPDATE sign_in.sessions SET ended_at = $2, why = 'too-many' WHERE verifier IN (
         SELECT verifier FROM sign_in.sessions WHERE account = $1 AND ended_at IS NULL
         ORDER BY begun_at DESC, seen_at DESC OFFSET $3)`,
      [account, now, MOST_SESSIONS],
    );
    return id;
  }

  async #see(verifier: Buffer, { seenAt }: Session): Promise<void> {
    if (this.stores.now() - seenAt.getTime() < SESSION_TIMES.seenStep) return;
    await this.stores.pool.query('UPDATE sign_in.sessions SET seen_at = $2 WHERE verifier = $1', [
      ...[verifier, this.#now()],
    ]);
  }

  async #end(statement: string, whose: Buffer | string, why: SessionEnd): Promise<number> {
    const { rowCount } = await this.stores.pool.query(statement, [whose, this.#now(), why]);
    return rowCount ?? 0;
  }

  /** Whether the row still says what was written when it began: nobody without the key can make it another's. */
  #isGenuine(id: string, row: SessionRow): boolean {
    return this.stores.verifiers.fits(row.bound, 'session-row', ...boundOf(id, asSession(row)));
  }

  #bound(id: string, session: Omit<Session, 'seenAt'>): Buffer {
    return this.stores.verifiers.of('session-row', ...boundOf(id, session));
  }

  #verifierOf(id: string): Buffer {
    return this.stores.verifiers.of('session', id);
  }

  #now(): Date {
    return new Date(this.stores.now());
  }
}
