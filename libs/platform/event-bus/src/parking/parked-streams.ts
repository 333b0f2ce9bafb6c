import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { ParkedStream } from './parked-stream.js';

/** $1: consumer; $2: stream; $3: position of the event it cannot go on with; $4: reason */
export const PARK_STREAM = readFileSync(new URL('../../sql/park-stream.sql', import.meta.url), 'utf8');

/**
 * The parked streams of one consumer, kept in PostgreSQL. Remembers that there are none, so that an idle consumer need not
 * ask; only who runs the consumer parks its streams, and it forgets when it begins to.
 */
export class ParkedStreams {
  private isEmpty = false;

  constructor(
    private readonly database: Pick<pg.ClientBase, 'query'>,
    private readonly consumer: string,
  ) {}

  /** Another process may have run the consumer in the meantime. */
  forget(): void {
    this.isEmpty = false;
  }

  /** What the consumer has learnt by a statement of its own. */
  note(isEmpty: boolean): void {
    this.isEmpty = isEmpty;
  }

  /** Oldest first. */
  async list(): Promise<ParkedStream[]> {
    const { rows } = await this.database.query<ParkedStream>(
      `SELECT stream, position::float8, reason, retry_requested AS "retryRequested"
       FROM bus.parked WHERE consumer = $1 ORDER BY position`,
      [this.consumer],
    );
    this.isEmpty = rows.length === 0;
    return rows;
  }

  /** The same, without a statement while it is known that there are none. */
  async known(): Promise<readonly ParkedStream[]> {
    return this.isEmpty ? [] : this.list();
  }

  async toRetry(): Promise<readonly string[]> {
    return (await this.known()).filter(({ retryRequested }) => retryRequested).map(({ stream }) => stream);
  }

  async park(stream: string, position: number, reason: string): Promise<void> {
    this.isEmpty = false;
    await this.database.query(PARK_STREAM, [this.consumer, stream, position, reason]);
  }

  async unpark(stream: string): Promise<void> {
    await this.database.query('DELETE FROM bus.parked WHERE consumer = $1 AND stream = $2', [this.consumer, stream]);
  }

  /** False when the stream is not parked. */
  async requestRetry(stream: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'UPDATE bus.parked SET retry_requested = true WHERE consumer = $1 AND stream = $2',
      [this.consumer, stream],
    );
    return rowCount === 1;
  }
}
