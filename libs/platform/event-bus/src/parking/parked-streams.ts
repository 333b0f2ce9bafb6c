import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { ParkedStream } from './parked-stream.js';

/** $1: consumer; $2: stream; $3: position of the event it cannot go on with; $4: reason */
export const PARK_STREAM = readFileSync(new URL('../../sql/park-stream.sql', import.meta.url), 'utf8');

/** The parked streams of one consumer, kept in PostgreSQL. */
export class ParkedStreams {
  constructor(
    private readonly database: Pick<pg.ClientBase, 'query'>,
    private readonly consumer: string,
  ) {}

  /** Oldest first. */
  async list(): Promise<ParkedStream[]> {
    const { rows } = await this.database.query<ParkedStream>(
      `SELECT stream, position::float8, reason, retry_requested AS "retryRequested"
       FROM bus.parked WHERE consumer = $1 ORDER BY position`,
      [this.consumer],
    );
    return rows;
  }

  async toRetry(): Promise<readonly string[]> {
    const { rows } = await this.database.query<{ stream: string }>(
      'SELECT stream FROM bus.parked WHERE consumer = $1 AND retry_requested',
      [this.consumer],
    );
    return rows.map(({ stream }) => stream);
  }

  async park(stream: string, position: number, reason: string): Promise<void> {
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
