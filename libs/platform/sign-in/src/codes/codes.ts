import type { Stores } from '../stores.js';
import { makeCode, plainCode } from './code-text.js';

const LIFE_MS = 24 * 60 * 60_000;

/** A code that is told once, and until when it is good. */
export interface MadeCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/**
 * One-time codes, with which somebody sets a password: at the first sign-in, or after an administrator began a reset. One per
 * account, for 24 hours, used once (ASVS 5.0, 6.4.1). Whoever makes a code never learns the password.
 */
export class Codes {
  constructor(private readonly stores: Stores) {}

  /**
   * A code for an account by an invitation, which gives one code only; undefined when it gave one before. An earlier code of the
   * account is worth nothing from now on.
   */
  async make(account: string, invitation: string): Promise<MadeCode | undefined> {
    const { pool, verifiers, now } = this.stores;
    const taken = await pool.query('INSERT INTO sign_in.invitations (event) VALUES ($1) ON CONFLICT DO NOTHING', [
      invitation,
    ]);
    if (taken.rowCount === 0) return undefined;
    const code = makeCode();
    const expiresAt = new Date(now() + LIFE_MS);
    await pool.query(
      `INSERT INTO sign_in.codes (verifier, bound, account, expires_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account) DO UPDATE
       SET verifier = excluded.verifier, bound = excluded.bound, expires_at = excluded.expires_at`,
      [verifiers.of('code', plainCode(code)), verifiers.of('code-row', plainCode(code), account), account, expiresAt],
    );
    return { code, expiresAt };
  }

  /** The account of a good code, which stays good. */
  async accountOf(code: string): Promise<string | undefined> {
    const { pool, verifiers, now } = this.stores;
    const plain = plainCode(code);
    const { rows } = await pool.query<{ account: string; bound: Buffer }>(
      'SELECT account, bound FROM sign_in.codes WHERE verifier = $1 AND expires_at > $2',
      [verifiers.of('code', plain), new Date(now())],
    );
    return this.#genuine(plain, rows[0]);
  }

  /** The account of a code, which is used up by this; undefined for an unknown, used or old one. */
  async redeem(code: string): Promise<string | undefined> {
    const { pool, verifiers, now } = this.stores;
    const plain = plainCode(code);
    const { rows } = await pool.query<{ account: string; bound: Buffer }>(
      'DELETE FROM sign_in.codes WHERE verifier = $1 AND expires_at > $2 RETURNING account, bound',
      [verifiers.of('code', plain), new Date(now())],
    );
    return this.#genuine(plain, rows[0]);
  }

  /** Nobody without the key can make a row another account's. */
  #genuine(plain: string, row: { account: string; bound: Buffer } | undefined): string | undefined {
    return row && this.stores.verifiers.fits(row.bound, 'code-row', plain, row.account) ? row.account : undefined;
  }
}
