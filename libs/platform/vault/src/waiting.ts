import { NoticeListener } from '@redress/database';
import type { Pool } from 'pg';
import { aesGcm } from './aes-gcm.js';
import { pad, unpad } from './padding.js';
import type { VaultSecret } from './secret.js';
import { sql } from './sql.js';

/** Something that waits for its turn; what it is about nobody reads without the vault. */
export interface Waiting {
  readonly id: string;
  readonly text: string;
}

/** What waits until a moment of its own, encrypted under the secret of the vault. */
export class WaitingRoom {
  readonly #key: Uint8Array;

  constructor(
    private readonly pool: Pool,
    secret: VaultSecret,
  ) {
    this.#key = secret.keyFor('waiting');
  }

  /** Lets something wait; false when it waits already, with the turn that it got then. */
  async add({ id, text }: Waiting, due: Date): Promise<boolean> {
    const sealed = aesGcm.encrypt(this.#key, pad(Buffer.from(text, 'utf8')), id);
    const { rowCount } = await this.pool.query(sql.wait, [id, due, sealed, aesGcm.name]);
    return rowCount === 1;
  }

  /** What is due at a moment, the earliest first, a few at a time. Throws when something was altered. */
  async dueAt(moment: Date): Promise<readonly Waiting[]> {
    const { rows } = await this.pool.query<{ id: string; sealed: Buffer }>(sql.due, [moment]);
    return rows.map(({ id, sealed }) => {
      const padded = aesGcm.decrypt(this.#key, sealed, id);
      if (!padded) throw new Error(`What waits as ${id} was altered`);
      return { id, text: unpad(padded).toString('utf8') };
    });
  }

  /** When the next turn comes, or came; undefined when nothing waits. */
  async nextDue(): Promise<Date | undefined> {
    const { rows } = await this.pool.query<{ due: Date | null }>(sql.nextDue);
    return rows[0]?.due ?? undefined;
  }

  /** Calls back whenever any process let something wait, and on each connection that this is heard by. Gives what ends it. */
  onAdded(listener: () => void): () => Promise<void> {
    const { options } = this.pool;
    const listening = new NoticeListener({ ...options, password: options.password }, 'redress_waiting');
    listening.add(listener);
    return () => listening.close();
  }

  /** Its turn was taken. */
  async leave(id: string): Promise<void> {
    await this.pool.query(sql.leave, [id]);
  }
}
