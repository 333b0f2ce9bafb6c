import type { Count, Tally } from '@redress/assessment';
import type { Query, Reading } from '@redress/projections';
import type { LocalDate } from '@redress/kernel';
import type { EntityManager } from 'typeorm';
import type { AnalyticsTables } from '../analytics-tables.js';
import { analyticsProjection } from '../projection/analytics.projection.js';
import { READ_COUNTS, READ_MONTHS, READ_REFLECTED } from '../projection/sql.js';
import type { Standing } from './standing.js';

/**
 * Reads from one moment of the tables, with the position that they reflect exactly. The checkpoint is committed with the rows;
 * behind it the projection may have passed events of other types, which it tells before it tells them to the table.
 */
export async function readAtOnce<T>(tables: AnalyticsTables, query: Query<T>, atLeast: number): Promise<Reading<T>> {
  const { position, value } = await tables.read(
    (manager) =>
      manager.transaction('REPEATABLE READ', async (tx) => ({
        reflected: await readReflected(tx),
        value: await query(tx),
      })),
    atLeast,
  );
  return { position: Math.max(position, value.reflected), value: value.value };
}

async function readReflected(tx: EntityManager): Promise<number> {
  const [row] = (await tx.query(READ_REFLECTED, [analyticsProjection.name])) as { readonly position: number }[];
  return row?.position ?? 0;
}

/** What counts on the days of a period. */
export function readCounts(tx: EntityManager, { from, to }: Standing): Promise<readonly Count[]> {
  return tx.query(READ_COUNTS, [from, to]) as Promise<readonly Count[]>;
}

/** What counts in each month up to a day, under the first day of the month. */
export function readMonths(tx: EntityManager, until: LocalDate): Promise<readonly Tally[]> {
  return tx.query(READ_MONTHS, [until]) as Promise<readonly Tally[]>;
}
