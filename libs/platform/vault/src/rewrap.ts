import type { Pool } from 'pg';
import type { MasterKeys, WrappedKey } from './master-keys.js';
import { SECRET } from './open-master-keys.js';
import { sql } from './sql.js';

const KEYS_AT_A_TIME = 500;
/** Before every subject. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** How far rewrapping is: keys that were wrapped anew, of those that were to be. */
export interface Rewrapped {
  readonly done: number;
  readonly of: number;
}

/**
 * Wraps every key of a person, and the secret of the vault, by the newest master key and the suite of today. No sealed text
 * is touched. What was interrupted goes on where it was; services may run meanwhile, provided that they were given the new
 * key. The pool belongs to the owner of the database: services cannot change a wrapped key.
 */
export async function* rewrap(pool: Pool, master: MasterKeys): AsyncGenerator<Rewrapped> {
  const present = [master.current, master.suite];
  const { rows } = await pool.query<{ number: number }>(sql.countToRewrap, present);
  const of = rows[0]!.number;
  await rewrapSecret(pool, master);
  let done = 0;
  for (let after = FIRST; ;) {
    const { rows: keys } = await pool.query<WrappedKey & { subject: string }>(sql.toRewrap, [
      ...present,
      after,
      KEYS_AT_A_TIME,
    ]);
    if (keys.length === 0) break;
    const anew = keys.map((key) => wrapAnew(key.subject, key, master).wrapped);
    const subjects = keys.map(({ subject }) => subject);
    await pool.query(sql.rewrap, [subjects, keys.map(({ wrapped }) => wrapped), anew, master.suite, master.current]);
    done += keys.length;
    after = subjects.at(-1)!;
    yield { done, of };
  }
  yield { done, of };
}

async function rewrapSecret(pool: Pool, master: MasterKeys): Promise<void> {
  const { rows } = await pool.query<WrappedKey>(sql.secret);
  const { wrapped, suite, master: version } = wrapAnew(SECRET, rows[0]!, master);
  await pool.query(sql.rewrapSecret, [wrapped, suite, version]);
}

function wrapAnew(name: string, stored: WrappedKey, master: MasterKeys): WrappedKey {
  const key = master.unwrap(name, stored);
  if (!key) throw new Error(`The stored key of ${name} was altered`);
  return master.wrap(name, key);
}
