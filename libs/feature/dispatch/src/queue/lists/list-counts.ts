import type { LocalDate } from '@redress/kernel';
import type { ReadingScope } from '@redress/service';
import type { EntityManager } from 'typeorm';
import { sql } from '../projection/sql.js';
import type { CountedClocks, CountListQuery } from './count-list.js';

const LIST_COUNTS = sql('list-counts');
const COUNT_NAMED = sql('count-named');

/** Numbers per office, day, limit and state. Whoever is only named in tickets gets the numbers of those. */
export function listCounts(
  tables: EntityManager,
  { all, holders, names }: ReadingScope,
  { office, clock }: CountListQuery,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly CountedClocks[]> {
  if (!all && holders.length === 0) return tables.query(COUNT_NAMED, [names, clock ?? null, from, to]);
  return tables.query(LIST_COUNTS, [all, holders, office ?? null, clock ?? null, from, to]);
}
