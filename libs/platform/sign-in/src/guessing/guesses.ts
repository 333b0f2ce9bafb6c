import { randomUUID } from 'node:crypto';
import { inTransaction, type PoolClient } from '@redress/database';
import type { Stores } from '../stores.js';
import { networkOf } from './network-of.js';
import { GUESSING, judgeAttempt, type Failures, type Judgement } from './judge-attempt.js';

/** Who tries what from where. */
export interface Attempt {
  /** The name that was typed, whether anybody has it or not: strangers and accounts are counted alike. */
  readonly login: string;
  /** IP address of the caller. */
  readonly address: string;
  /** The device, when this login has signed in from it before. */
  readonly device: string | undefined;
}

/** An attempt that may go on. It counts as failed until it succeeds, so that many at once count too. */
export interface Begun {
  readonly may: 'go-on';
  /** Takes back what counted against the account and the device. What an address did stays until it is too old to count. */
  succeed(): Promise<void>;
  /** Takes back the attempt alone, where nobody looked at what was shown. */
  takeBack(): Promise<void>;
}

interface Keys {
  readonly account: Buffer;
  readonly device: Buffer | undefined;
  readonly address: Buffer;
}

const COUNT = `SELECT count(*)::int AS count, coalesce(min(at), 'epoch') AS first, coalesce(max(at), 'epoch') AS last
  FROM sign_in.attempts WHERE key = $1 AND at > $2`;
const ADD = 'INSERT INTO sign_in.attempts (attempt, key, at) VALUES ($1, $2, $3)';

/** Counts failed attempts in the database, for all processes together, before a password is looked at. */
export class Guesses {
  constructor(private readonly stores: Stores) {}

  /** Begins an attempt, or says how long to wait. */
  begin(attempt: Attempt): Promise<Begun | Exclude<Judgement, { readonly may: 'go-on' }>> {
    const keys = this.#keysOf(attempt);
    const now = this.stores.now();
    const id = randomUUID();
    return inTransaction(this.stores.pool, async (client) => {
      // One after the other per account: of a hundred at once no two see the same count.
      await client.query('SELECT pg_advisory_xact_lock($1)', [keys.account.readInt32BE(0)]);
      const judgement = judgeAttempt(await this.#count(client, keys, now), now);
      if (judgement.may !== 'go-on') return judgement;
      const counted = keys.device ? [keys.device] : [keys.account, keys.address];
      for (const key of counted) await client.query(ADD, [id, key, new Date(now)]);
      return { may: 'go-on', succeed: () => this.#forgive(id, keys), takeBack: () => this.#takeBack(id) };
    });
  }

  async #count(client: PoolClient, { account, device, address }: Keys, now: number) {
    const count = async (key: Buffer, window: number): Promise<Failures> => {
      const { rows } = await client.query<{ count: number; first: Date; last: Date }>(COUNT, [
        ...[key, new Date(now - window)],
      ]);
      const { count, first, last } = rows[0]!;
      return { count, first: first.getTime(), last: last.getTime() };
    };
    return {
      account: await count(account, GUESSING.remembered),
      device: device && (await count(device, GUESSING.remembered)),
      address: await count(address, GUESSING.addressWindow),
    };
  }

  async #forgive(attempt: string, { account, device }: Keys): Promise<void> {
    const forgiven = [account, ...(device ? [device] : [])];
    const tooOld = new Date(this.stores.now() - GUESSING.remembered);
    await this.stores.pool.query('DELETE FROM sign_in.attempts WHERE attempt = $1 OR key = ANY ($2) OR at <= $3', [
      ...[attempt, forgiven, tooOld],
    ]);
  }

  async #takeBack(attempt: string): Promise<void> {
    await this.stores.pool.query('DELETE FROM sign_in.attempts WHERE attempt = $1', [attempt]);
  }

  #keysOf({ login, address, device }: Attempt): Keys {
    const { verifiers } = this.stores;
    return {
      account: verifiers.of('attempt', `account/${login}`),
      device: device === undefined ? undefined : verifiers.of('attempt', `device/${login}/${device}`),
      address: verifiers.of('attempt', `address/${networkOf(address)}`),
    };
  }
}
