import type pg from 'pg';

/** What of one consumer waits for an operator. */
export interface ParkedOfConsumer {
  readonly count: number;
  /** The first twenty, oldest first; all of them: see `listParked`. */
  readonly streams: readonly string[];
}

/** What of each consumer waits for an operator; consumers of which nothing does are absent. */
export async function parkedOfConsumers(
  database: Pick<pg.ClientBase, 'query'>,
): Promise<ReadonlyMap<string, ParkedOfConsumer>> {
  const { rows } = await database.query<ParkedOfConsumer & { consumer: string }>(
    `SELECT consumer, count(*)::int AS count, (array_agg(stream ORDER BY parked_at, stream))[1:20] AS streams
     FROM bus.parked GROUP BY consumer`,
  );
  return new Map(rows.map(({ consumer, count, streams }) => [consumer, { count, streams }]));
}
