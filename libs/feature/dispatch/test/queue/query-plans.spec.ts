import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadingScope } from '@redress/service';
import { ticketNumber } from '@redress/ticket';
import { testDatabase } from '@redress/testing';
import { readFileSync } from 'node:fs';
import { DataSource, type EntityManager } from 'typeorm';
import { listClocks } from '../../src/queue/lists/list-clocks.js';
import { listTickets } from '../../src/queue/lists/list-tickets.js';
import type { TicketListQuery } from '../../src/queue/lists/ticket-list.js';
import { queueProjection } from '../../src/queue/projection/queue.projection.js';
import { sql } from '../../src/queue/projection/sql.js';

/** CI size; the full size is REDRESS_QUEUE_TICKETS=100000. */
const TICKETS = Number(process.env['REDRESS_QUEUE_TICKETS'] ?? 20_000);
const FILL = readFileSync(new URL('./fill.sql', import.meta.url), 'utf8');
const TODAY = '2026-11-28';
const LAST_PAGE = 200;

const hotline: ReadingScope = { all: true, holders: [], firsts: [], names: [] };
const office: ReadingScope = { all: false, holders: ['office-7'], firsts: ['office-7'], names: [] };
const unit: ReadingScope = { all: false, holders: [], firsts: [], names: ['unit-1'] };

describe('the queries of a large queue', () => {
  const database = testDatabase();
  let tables: DataSource;
  beforeAll(async () => {
    tables = new DataSource({
      ...{ type: 'postgres', url: database().ownerUrl, entities: [...queueProjection.entities] },
      ...{ migrations: [...queueProjection.migrations], installExtensions: false },
    });
    await tables.initialize();
    await tables.runMigrations();
    await tables.query(FILL, [TICKETS]);
    await tables.query('ANALYZE tickets, clocks');
    return () => tables.destroy();
  }, 120_000);

  /** The plan of the first statement that a list asks, and how long it takes in milliseconds. */
  const planOf = async (ask: (tables: EntityManager) => Promise<unknown>): Promise<{ plan: string; ms: number }> => {
    const asked: [string, unknown[]][] = [];
    const recording = {
      query: async (text: string, values: unknown[]) => (asked.push([text, values]), [{ total: 0 }]),
    };
    await ask(recording as unknown as EntityManager);
    const [text, values] = asked[0]!;
    const rows = await tables.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN (ANALYZE, TIMING OFF) ${text}`, values);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    return { plan, ms: Number(/Execution Time: ([\d.]+)/.exec(plan)![1]) };
  };
  const tickets = (scope: ReadingScope, query: TicketListQuery, place: readonly string[] | null = null) =>
    planOf((manager) => listTickets(manager, scope, query, TODAY, place));

  it.each<[string, ReadingScope, TicketListQuery, string]>([
    ['the next due of all', hotline, {}, 'tickets_by_due'],
    ['the latest received of all', hotline, { sort: 'receipt' }, 'tickets_by_receipt'],
    ['one department for the hotline', hotline, { department: 'office-7' }, 'tickets_by_department'],
    ['a category', hotline, { category: 'category-3' }, 'tickets_by_category'],
    ['a merchant', hotline, { respondent: 'merchant-77' }, 'tickets_by_respondent'],
    ['a number', hotline, { q: ticketNumber('2026-05-06', 7) }, 'tickets_by_number'],
    ['what an office has or had first', office, {}, 'tickets_by_first_handler'],
    ['what names a unit', unit, {}, 'tickets_by_name'],
  ])('find %s by an index, without reading the table', async (_, scope, query, index) => {
    const { plan, ms } = await tickets(scope, { ...query, limit: LAST_PAGE });
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan');
    expect(ms).toBeLessThan(200);
    // Else the time would tell how many tickets of others lie before its own.
    if (!scope.all) expect(plan).not.toContain('tickets_by_due');
  });

  it('go on behind a place by the index of the order', async () => {
    const { plan } = await tickets(hotline, {}, ['2', '2026-06-01', '00000000-0000-5000-8000-000000000000']);
    expect(plan).toMatch(/Index Cond: \(ROW\(pressing, due_on, id\) > ROW/);
  });

  it('find the clocks of some days by the index of those that wait', async () => {
    const range = { dueFrom: '2026-06-01', dueTo: '2026-06-03' };
    const { plan } = await planOf((manager) => listClocks(manager, hotline, range, null));
    expect(plan).toContain('clocks_waiting_by_due');
    expect(plan).not.toContain('Seq Scan');
  });

  it('find the clocks of a limit that ended before a day by the index of those that wait', async () => {
    const { plan } = await planOf((manager) => manager.query(sql('overdue'), ['odr', '2026-06-01']));
    expect(plan).toContain('clocks_waiting_by_due');
    expect(plan).not.toContain('Seq Scan');
  });

  it('find the open tickets behind a position by their own index', async () => {
    const { plan } = await planOf((manager) => manager.query(sql('open-tickets'), [TICKETS / 2, 500]));
    expect(plan).toContain('tickets_open');
  });

  it('find the waits for citizens that are over by an index of those that wait', async () => {
    const { plan } = await planOf((manager) => manager.query(sql('waits-over'), [TODAY]));
    expect(plan).toContain('tickets_awaiting_citizen');
  });
});
