import type { Factor, Session } from './session.js';

/** A session as it is stored. */
export interface SessionRow {
  readonly bound: Buffer;
  readonly account: string;
  readonly post: string | null;
  readonly begun_at: Date;
  readonly seen_at: Date;
  readonly proved_at: Date;
  readonly factors: readonly Factor[];
}

/** The session in a row. */
export function asSession({ account, post, factors, ...row }: SessionRow): Session {
  return { account, post, factors, begunAt: row.begun_at, seenAt: row.seen_at, provedAt: row.proved_at };
}

/** What of a session is bound to its id. */
export function boundOf(id: string, session: Omit<Session, 'seenAt'>): readonly (string | null)[] {
  const { account, post, begunAt, provedAt, factors } = session;
  return [id, account, post, begunAt.toISOString(), provedAt.toISOString(), ...factors];
}
