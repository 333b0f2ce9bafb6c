import type { ReadingScope } from '@redress/service';
import type { EntityManager } from 'typeorm';
import { sql } from '../projection/sql.js';
import type { ClockListQuery, ListedClock } from './clock-list.js';
import type { Page } from './list-tickets.js';

export const LIST_CLOCKS = sql('list-clocks');

/** The waiting clocks of a scope, the earliest due first, from behind a place on. */
export async function listClocks(
  tables: EntityManager,
  { all, holders, firsts, names }: ReadingScope,
  { holder, clock, kind, dueFrom, dueTo, limit = 50 }: ClockListQuery,
  place: readonly string[] | null,
): Promise<Page<ListedClock>> {
  const filters = [holder, clock, kind, dueFrom, dueTo].map((value) => value ?? null);
  const values = [all, holders, firsts, names, ...filters, ...(place ?? [null, null, null]), limit + 1];
  const rows = (await tables.query(LIST_CLOCKS, values)) as readonly ListedClock[];
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, place: rows.length > limit && last ? [last.due, last.ticket, last.limit] : null };
}
