import type { ReadingScope } from '@redress/service';
import type { EntityManager } from 'typeorm';
import { sql } from '../projection/sql.js';
import type { ClockListQuery, ListedClock } from './clock-list.js';
import { scopeValues, ticketsWithin } from './tickets-within.js';
import type { Page } from './list-tickets.js';

const [COLUMNS, CONDITION] = sql('list-clocks').split('/* tickets within scope */');

/** The waiting clocks of a scope, the earliest due first, from behind a place on. */
export async function listClocks(
  tables: EntityManager,
  scope: ReadingScope,
  { holder, clock, kind, dueFrom, dueTo, limit = 50 }: ClockListQuery,
  place: readonly string[] | null,
): Promise<Page<ListedClock>> {
  const filters = [holder, clock, kind, dueFrom, dueTo].map((value) => value ?? null);
  const values = [...scopeValues(scope), ...filters, ...(place ?? [null, null, null]), limit + 1];
  const rows = (await tables.query(
    `${COLUMNS} ${ticketsWithin(scope)} ${CONDITION}`,
    values,
  )) as readonly ListedClock[];
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, place: rows.length > limit && last ? [last.due, last.ticket, last.limit] : null };
}
