import type { Stores } from '../stores.js';
import { hashOf, isOf, isWeak } from './hash.js';
import { plainLogin } from './plain-login.js';

interface PasswordRow {
  readonly account: string;
  readonly hash: string;
}

/** Whose password is asked for where nobody has the login: both answers take as long. */
const NOBODY = '';
let ofNobody: Promise<string> | undefined;

/** Passwords of local accounts. A login and a password are kept as keyed hashes only. */
export class Passwords {
  constructor(private readonly stores: Stores) {}

  /** The account of a login and its password; undefined when they do not belong together, or there is no such login. */
  async accountOf(login: string, password: string): Promise<string | undefined> {
    const { pool, verifiers } = this.stores;
    const { rows } = await pool.query<PasswordRow>('SELECT account, hash FROM sign_in.passwords WHERE login = $1', [
      ...[this.#loginOf(login)],
    ]);
    const known = rows[0];
    const phc = known?.hash ?? (await (ofNobody ??= hashOf('', verifiers.pepperOf(NOBODY))));
    const isRight = await isOf(password, phc, verifiers.pepperOf(known?.account ?? NOBODY));
    if (!known || !isRight) return undefined;
    if (isWeak(known.hash)) await this.set(known.account, login, password);
    return known.account;
  }

  /** Whether this is the password of an account. */
  async isOf(account: string, password: string): Promise<boolean> {
    const { pool, verifiers } = this.stores;
    const { rows } = await pool.query<PasswordRow>('SELECT account, hash FROM sign_in.passwords WHERE account = $1', [
      account,
    ]);
    return rows[0] !== undefined && isOf(password, rows[0].hash, verifiers.pepperOf(account));
  }

  /** Whether a login is another account's. */
  async isTaken(login: string, account: string): Promise<boolean> {
    const { rowCount } = await this.stores.pool.query(
      'SELECT FROM sign_in.passwords WHERE login = $1 AND account <> $2',
      [this.#loginOf(login), account],
    );
    return rowCount === 1;
  }

  /** Sets the password of an account, and under which login it is asked for. False when that login is another account's. */
  async set(account: string, login: string, password: string): Promise<boolean> {
    const { pool, verifiers, now } = this.stores;
    const { rowCount } = await pool.query(
      `INSERT INTO sign_in.passwords (login, account, hash, changed_at)
       SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT FROM sign_in.passwords WHERE login = $1 AND account <> $2)
       ON CONFLICT (account) DO UPDATE SET login = excluded.login, hash = excluded.hash, changed_at = excluded.changed_at`,
      [this.#loginOf(login), account, await hashOf(password, verifiers.pepperOf(account)), new Date(now())],
    );
    return rowCount === 1;
  }

  #loginOf(login: string): Buffer {
    return this.stores.verifiers.of('login', plainLogin(login));
  }
}
