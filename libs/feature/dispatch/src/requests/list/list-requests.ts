import type { EntityManager } from 'typeorm';
import type { Page } from '../../queue/lists/list-tickets.js';
import type { RequestListQuery } from './request-list.js';
import type { RequestScope } from './request-scope.js';
import type { StoredRequest } from './requests.projection.js';
import { sql } from './sql.js';

const LIST = sql('list');

/** The requests of a scope that fit, the latest first, from behind a place on. */
export async function listRequests(
  tables: EntityManager,
  { all, holders, proposals, decides, persons }: RequestScope,
  { mine, status, kind, ticket, limit = 50 }: RequestListQuery,
  place: readonly string[] | null,
): Promise<Page<StoredRequest>> {
  const [deciding, asking] = [mine === 'to-decide', mine === 'asked'];
  const ofPersons = [deciding ? decides : null, persons, asking ? persons : null];
  const filters = [status, kind, ticket, place?.[0]].map((value) => value ?? null);
  const values = [all, holders, proposals, ...ofPersons, ...filters, limit + 1];
  const rows = (await tables.query(LIST, values)) as readonly StoredRequest[];
  const items = rows.slice(0, limit);
  return { items, place: rows.length > limit ? [String(items.at(-1)!.madeAt)] : null };
}
