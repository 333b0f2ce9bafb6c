import type pg from 'pg';

/** How many streams of each consumer wait for an operator; consumers without any are absent. */
export async function countParked(database: Pick<pg.ClientBase, 'query'>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ consumer: string; count: number }>(
    'SELECT consumer, count(*)::int AS count FROM bus.parked GROUP BY consumer',
  );
  return new Map(rows.map(({ consumer, count }) => [consumer, count]));
}
