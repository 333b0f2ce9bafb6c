import type pg from 'pg';
import type { ParkedStream } from './parked-stream.js';

/** A parked stream, whoever's it is. */
export interface DeadLetter extends ParkedStream {
  readonly consumer: string;
  /** RFC 3339. */
  readonly parkedAt: string;
}

/** What waits for an operator, of all consumers, oldest first. */
export async function listParked(database: Pick<pg.ClientBase, 'query'>): Promise<readonly DeadLetter[]> {
  const { rows } = await database.query<DeadLetter>(
    `SELECT consumer, stream, position::float8, reason, retry_requested AS "retryRequested",
            to_json(parked_at AT TIME ZONE 'UTC')#>>'{}' || 'Z' AS "parkedAt"
     FROM bus.parked ORDER BY parked_at, consumer, stream`,
  );
  return rows;
}
