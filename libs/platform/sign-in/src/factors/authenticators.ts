import { inTransaction, type PoolClient } from '@redress/database';
import { makeCode, plainCode } from '../codes/code-text.js';
import type { Stores } from '../stores.js';
import { openSeed, sealSeed } from './seed.js';
import { addressOf, makeSeed, stepOf } from './totp.js';

const RECOVERY_CODES = 10;
const OF_ACCOUNT = 'SELECT sealed, last_step, confirmed_at FROM sign_in.authenticators WHERE account = $1';
const LOCKED = 'SELECT sealed, last_step, confirmed_at FROM sign_in.authenticators WHERE account = $1 FOR UPDATE';

interface AuthenticatorRow {
  readonly sealed: Buffer;
  readonly last_step: number;
  readonly confirmed_at: Date | null;
}

/** What somebody puts into their authenticator app, told once. */
export interface Enrolment {
  readonly address: string;
  /** Each may stand for a code once, when the app is lost. */
  readonly recoveryCodes: readonly string[];
}

/** Second factors: one authenticator app per account (RFC 6238) and its recovery codes. */
export class Authenticators {
  constructor(private readonly stores: Stores) {}

  /** Whether the account signs in with a second factor. */
  async has(account: string): Promise<boolean> {
    const { rows } = await this.stores.pool.query<AuthenticatorRow>(OF_ACCOUNT, [account]);
    return rows[0] !== undefined && rows[0].confirmed_at !== null;
  }

  /** Begins anew with another seed; it counts once {@link confirm} has seen a code of it. */
  enrol(account: string, login: string, issuer: string): Promise<Enrolment> {
    const { pool, verifiers } = this.stores;
    const seed = makeSeed();
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, makeCode);
    const hashes = recoveryCodes.map((code) => verifiers.of('recovery', account, plainCode(code)));
    return inTransaction(pool, async (client) => {
      await client.query('DELETE FROM sign_in.authenticators WHERE account = $1', [account]);
      await client.query('INSERT INTO sign_in.authenticators (account, sealed) VALUES ($1, $2)', [
        ...[account, sealSeed(verifiers.sealing, account, seed)],
      ]);
      await client.query('INSERT INTO sign_in.recovery_codes (account, verifier) SELECT $1, unnest($2::bytea[])', [
        account,
        hashes,
      ]);
      return { address: addressOf(seed, login, issuer), recoveryCodes };
    });
  }

  /** Takes the authenticator into use once it shows a right code; false for a wrong one. */
  async confirm(account: string, code: string): Promise<boolean> {
    if (!(await this.#useCode(account, code))) return false;
    await this.stores.pool.query('UPDATE sign_in.authenticators SET confirmed_at = $2 WHERE account = $1', [
      ...[account, new Date(this.stores.now())],
    ]);
    return true;
  }

  /** How a code proves the account: by the app, by a recovery code, which is used up, or not at all. Each code counts once. */
  async prove(account: string, code: string): Promise<'totp' | 'recovery-code' | undefined> {
    if (!(await this.has(account))) return undefined;
    if (await this.#useCode(account, code)) return 'totp';
    const verifier = this.stores.verifiers.of('recovery', account, plainCode(code));
    const { rowCount } = await this.stores.pool.query(
      'DELETE FROM sign_in.recovery_codes WHERE account = $1 AND verifier = $2',
      [account, verifier],
    );
    return rowCount === 1 ? 'recovery-code' : undefined;
  }

  #useCode(account: string, code: string): Promise<boolean> {
    const { pool, verifiers, now } = this.stores;
    return inTransaction(pool, async (client: PoolClient) => {
      const { rows } = await client.query<AuthenticatorRow>(LOCKED, [account]);
      const [row] = rows;
      const step = row && stepOf(openSeed(verifiers.sealing, account, row.sealed), code, now());
      if (step === undefined || step <= row!.last_step) return false;
      await client.query('UPDATE sign_in.authenticators SET last_step = $2 WHERE account = $1', [account, step]);
      return true;
    });
  }
}
