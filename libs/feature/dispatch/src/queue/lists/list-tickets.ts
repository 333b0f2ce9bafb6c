import type { LocalDate } from '@redress/kernel';
import { readTicketNumber } from '@redress/ticket';
import type { ReadingScope } from '@redress/service';
import type { EntityManager } from 'typeorm';
import { sql } from '../projection/sql.js';
import { NEVER, pressingOf } from '../projection/ticket-row.js';
import { categoriesBy } from './search-words.js';
import { scopeValues, ticketsWithin } from './tickets-within.js';
import type { ListedTicket, TicketListQuery } from './ticket-list.js';

const COLUMNS = sql('ticket-columns');
const MATCHING = sql('matching');
const WITH_CLOCK = sql('with-clock');

/** By what a list is sorted, and how the rows behind a place are found by the index of that order. */
const SORTS = {
  due: {
    order: 'pressing, due_on, id',
    behind: (n: (i: number) => string) => `(pressing, due_on, id) > (${n(1)}::smallint, ${n(2)}::date, ${n(3)}::uuid)`,
    placeOf: (t: ListedTicket) => [String(pressingOf(t.urgency, t.dueOn)), t.dueOn ?? NEVER, t.id],
  },
  receipt: {
    order: 'received_on DESC, id DESC',
    behind: (n: (i: number) => string) => `(received_on, id) < (${n(1)}::date, ${n(2)}::uuid)`,
    placeOf: (t: ListedTicket) => [t.receivedOn, t.id],
  },
} as const;

/** A page as the tables give it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The values by which the next page is found; null on the last. */
  readonly place: readonly string[] | null;
}

/** The tickets of a scope that fit, from behind a place or from a row on, and how many fit in all. */
export async function listTickets(
  tables: EntityManager,
  scope: ReadingScope,
  { sort = 'due', limit = 50, at = 0, ...query }: TicketListQuery,
  today: LocalDate,
  place: readonly string[] | null,
): Promise<Page<ListedTicket> & { readonly total: number }> {
  const { order, behind, placeOf } = SORTS[sort];
  const from = ticketsWithin(scope);
  const [where, values] = conditionOf(scope, query, today);
  const next = (n: number): string => `$${values.length + n}`;
  const begin = place === null ? '' : `AND ${behind(next)}`;
  const rest = place === null ? [limit + 1, at] : [...place, limit + 1, 0];
  const page = `LIMIT ${next(rest.length - 1)} OFFSET ${next(rest.length)}`;
  const rows = (await tables.query(`${COLUMNS} FROM ${from} WHERE ${where} ${begin} ORDER BY ${order} ${page}`, [
    ...values,
    ...rest,
  ])) as readonly ListedTicket[];
  const [{ total }] = (await tables.query(`SELECT count(*)::integer AS total FROM ${from} WHERE ${where}`, values)) as [
    { total: number },
  ];
  const items = rows.slice(0, limit);
  return { items, total, place: rows.length > limit ? placeOf(items.at(-1)!) : null };
}

/** The condition and its parameters. What asks nothing of clocks does not look at them. */
function conditionOf(scope: ReadingScope, query: TicketListQuery, today: LocalDate): [string, unknown[]] {
  const { department, stage, handlingStage, kind, channel, category, area, receivedFrom, receivedTo } = query;
  const { respondent, source, q, urgency, clock, dueFrom, dueTo, overdue } = query;
  const filters = [department, stage, handlingStage, kind, channel, category, area, receivedFrom, receivedTo];
  const number = q === undefined ? undefined : readTicketNumber(q);
  const searched = q === undefined || number !== undefined ? [undefined, undefined] : [categoriesBy(q), q];
  const values = [...scopeValues(scope), ...filters, respondent, source, number, ...searched, urgency];
  const ofClocks = [clock, dueFrom, dueTo, overdue === true ? today : undefined];
  if (ofClocks.every((value) => value === undefined)) return [MATCHING, values.map(orNull)];
  return [`${MATCHING} ${WITH_CLOCK}`, [...values, ...ofClocks].map(orNull)];
}

function orNull(value: unknown): unknown {
  return value ?? null;
}
