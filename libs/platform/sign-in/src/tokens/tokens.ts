import type { Stores } from '../stores.js';
import { idOf, makeToken, type TokenText } from './token-text.js';

const DAY = 24 * 60 * 60_000;

/** How long tokens are good, in days. */
export const TOKEN_DAYS = { usual: 90, most: 365, unused: 90 } as const;

/** Whom a token acts for. */
export interface NewToken {
  readonly account: string;
  readonly post: string;
  /** What its owner calls it. */
  readonly name: string;
  /** Days for which it is good. */
  readonly days: number;
}

/** A token as its owner sees it in a list: never its secret. */
export interface Token extends Omit<NewToken, 'days'> {
  readonly id: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

interface TokenRow {
  readonly id: string;
  readonly bound: Buffer;
  readonly account: string;
  readonly post: string;
  readonly name: string;
  readonly made_at: Date;
  readonly expires_at: Date;
  readonly used_at: Date | null;
}

const ONE = `SELECT * FROM sign_in.tokens
  WHERE id = $1 AND revoked_at IS NULL AND expires_at > $2 AND coalesce(used_at, made_at) > $3`;
const ALL = `SELECT * FROM sign_in.tokens
  WHERE account = $1 AND revoked_at IS NULL AND expires_at > $2 AND coalesce(used_at, made_at) > $3
  ORDER BY made_at DESC, id`;

/** Tokens by which machines act for somebody's post. Each is told once; the table holds its keyed hash. */
export class Tokens {
  constructor(private readonly stores: Stores) {}

  async make({ account, post, name, days }: NewToken): Promise<TokenText & { readonly expiresAt: Date }> {
    const { pool, verifiers, now } = this.stores;
    const token = makeToken();
    const expiresAt = new Date(now() + days * DAY);
    await pool.query(
      `INSERT INTO sign_in.tokens (id, bound, account, post, name, made_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [token.id, verifiers.of('token-row', token.text, account, post), account, post, name, new Date(now()), expiresAt],
    );
    return { ...token, expiresAt };
  }

  /** Whom a token acts for; undefined when it is none, revoked, too old, or was not used for {@link TOKEN_DAYS.unused} days. */
  async use(text: string): Promise<Token | undefined> {
    const id = idOf(text);
    if (id === undefined) return undefined;
    const { rows } = await this.stores.pool.query<TokenRow>(ONE, [id, ...this.#times()]);
    const row = rows[0];
    if (!row || !this.stores.verifiers.fits(row.bound, 'token-row', text, row.account, row.post)) return undefined;
    await this.#see(row);
    return asToken(row);
  }

  /** The good tokens of an account, the newest first. */
  async of(account: string): Promise<readonly Token[]> {
    const { rows } = await this.stores.pool.query<TokenRow>(ALL, [account, ...this.#times()]);
    return rows.map(asToken);
  }

  /** Revokes a token of an account at once; false when it has no such good one. */
  async revoke(account: string, id: string): Promise<boolean> {
    const { rowCount } = await this.stores.pool.query(
      'UPDATE sign_in.tokens SET revoked_at = $3 WHERE account = $1 AND id = $2 AND revoked_at IS NULL',
      [account, id, new Date(this.stores.now())],
    );
    return rowCount === 1;
  }

  /** Noted once an hour at most: a token that is used all day writes little. */
  async #see({ id, used_at: usedAt }: TokenRow): Promise<void> {
    const now = this.stores.now();
    if (usedAt && now - usedAt.getTime() < DAY / 24) return;
    await this.stores.pool.query('UPDATE sign_in.tokens SET used_at = $2 WHERE id = $1', [id, new Date(now)]);
  }

  #times(): readonly [Date, Date] {
    const now = this.stores.now();
    return [new Date(now), new Date(now - TOKEN_DAYS.unused * DAY)];
  }
}

function asToken({ id, account, post, name, ...row }: TokenRow): Token {
  return { id, account, post, name, madeAt: row.made_at, expiresAt: row.expires_at, usedAt: row.used_at };
}
