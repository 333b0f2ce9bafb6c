import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessLog, rankingBytes, type LoggedEvent } from '@redress/assessment';
import { openPool } from '@redress/database';
import { MemoryEventStore } from '@redress/event-store';
import { parsePeriod, PERIOD_KINDS } from '@redress/kernel';
import { consumerNameOf } from '@redress/projections';
import { findRuleSet, rulebook, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { testDatabase } from '@redress/testing';
import { tickets } from '@redress/ticket';
import supertest from 'supertest';
import { analyticsProjection, AnalyticsTables } from '../src/index.js';
import { clockOn, morningOf, startAnalytics, tokens } from './analytics-service.js';
import { append, city, registration, renaming, ticketId, type Happening } from './city.js';

const TODAY = '2026-05-20';
const CONSUMER = consumerNameOf(analyticsProjection, 'live');

describe('rankings while time goes on', () => {
  const database = testDatabase();
  const store = new MemoryEventStore();
  const clock = clockOn(TODAY);
  let today = TODAY;
  let app: NestFastifyApplication;
  let end: number;

  const get = (path: string, query: object = {}) =>
    supertest(app.getHttpServer())
      .get(`/api/analytics/${path}`)
      .set('Redress-Actor', 'analyst:1')
      .query({ atLeast: tokens.seal(end), ...query });
  const documents = async (): Promise<ReadonlyMap<string, string>> => {
    const texts = new Map<string, string>();
    for (const kind of PERIOD_KINDS)
      for (const { period } of (await get('rankings', { kind }).expect(200)).body.items)
        texts.set(period, (await get(`rankings/${period}`).expect(200)).text);
    return texts;
  };
  const replayed = async () => {
    const events: LoggedEvent[] = [];
    for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
    const assessment = assessLog(events, SHIPPED_RULEBOOK);
    const rankings = PERIOD_KINDS.flatMap((kind) => assessment.rankings(kind, { day: today, position: events.length }));
    return new Map(rankings.map((ranking) => [ranking.period, new TextDecoder().decode(rankingBytes(ranking))]));
  };

  /** Of some event of the days that begin so, no registration, whose ticket may be older. */
  const positionOfDay = async (day: string): Promise<number> => {
    for await (const { events } of store.readLog({ types: ['TicketSignedOff'] }))
      for (const { position, envelope } of events) if (envelope.occurredAt.startsWith(day)) return position;
    throw new Error(`Nothing is concluded on a day like ${day}`);
  };

  beforeAll(async () => {
    app = await startAnalytics(store, database(), clock);
    end = await append(store, city(150));
  }, 60_000);
  afterAll(() => app.close());

  it('serves live what a replay and a rebuild give, byte for byte, running periods included', async () => {
    const live = await documents();
    expect([...live.keys()]).toEqual(expect.arrayContaining(['2026-03', '2026-05', '2026-Q2', '2026-H1', '2026']));
    expect(live).toEqual(await replayed());
    await app.get(AnalyticsTables).rebuild();
    expect(await documents()).toEqual(live);
  }, 60_000);

  it('holds of a running month what fell due up to today, and says the day and the position', async () => {
    const { body } = await get('rankings/2026-05').expect(200);
    expect(body.asOf).toEqual({ day: TODAY, position: end });
    expect((await get('rankings/2026-04').expect(200)).body.asOf).toBeNull();
    const [department] = body.departments;
    const path = `rankings/2026-05/departments/${department.department}/indicators/signed-for-on-time`;
    const { items } = (await get(path, { limit: 200 }).expect(200)).body;
    expect(items.length).toBeGreaterThan(0);
    for (const { day } of items) expect(day <= TODAY).toBe(true);
  });

  it('holds less of it when it is asked for an earlier day, and refuses days that have not come', async () => {
    const itemsOf = ({ departments }: { departments: readonly { items: number }[] }) =>
      departments.reduce((sum, { items }) => sum + items, 0);
    const [earlier, now] = await Promise.all(
      ['2026-05-08', TODAY].map(async (asOf) => (await get('rankings/2026-05', { asOf }).expect(200)).body),
    );
    expect(earlier.asOf).toEqual({ day: '2026-05-08', position: end });
    expect(itemsOf(earlier)).toBeLessThan(itemsOf(now));
    for (const asOf of ['2026-05-21', '2026-04-30'])
      expect((await get('rankings/2026-05', { asOf }).expect(400)).body).toMatchObject({
        errors: [{ field: 'asOf', code: 'day-of-period' }],
        valid: ['2026-05-01..2026-05-20'],
      });
    await get('rankings/2026-05', { asOf: '2026-02-30' }).expect(400);
  });

  it('does not serve periods to come, and says which have begun', async () => {
    for (const [name, valid] of [
      ['2026-06', '<= 2026-05'],
      ['2026-Q3', '<= 2026-Q2'],
      ['2026-H2', '<= 2026-H1'],
      ['2027', '<= 2026'],
    ] as const)
      expect((await get(`rankings/${name}`).expect(404)).body).toMatchObject({
        code: 'not-found-period-to-come',
        valid: [valid],
      });
    const { items } = (await get('rankings').expect(200)).body;
    expect(items[0]).toMatchObject({ period: '2026-05', running: true });
    await get('rankings/2026-06/departments/east/indicators/satisfaction').expect(404);
  });

  it('leaves every earlier period as it is when rules, years and offices come or change', async () => {
    const before = await documents();
    today = '2026-06-02';
    clock.simulate(morningOf(today));
    end = await append(store, laterThan(today));
    const after = await documents();
    expect(after).toEqual(await replayed());
    const over = [...before.keys()].filter((name) => parsePeriod(name)!.to < TODAY);
    expect(over).toEqual(['2026-04', '2026-03', '2026-Q1']);
    for (const name of over) expect([name, after.get(name)]).toEqual([name, before.get(name)]);
    const may = JSON.parse(after.get('2026-05')!);
    expect(may.departments.map(({ name }: { name: { zh: string } }) => name.zh)).toContain('东城所');
    const june = JSON.parse(after.get('2026-06')!);
    const names = june.departments.map(({ name }: { name: { zh: string } }) => name.zh);
    expect(names).toEqual(expect.arrayContaining(['东城一所', '新设所']));
    expect(june.calendar).not.toBe(may.calendar);
  });

  it('names the parked tickets that belong to a period, and how many they are', async () => {
    const stream = tickets.streamOf(ticketId(1));
    const { events } = await store.readStream(stream);
    const pool = openPool(database().ownerUrl, { applicationName: 'spec' });
    const park = (position: number) =>
      pool.query(`INSERT INTO bus.parked (consumer, stream, position, reason) VALUES ($1, $2, $3, 'spec')`, [
        CONSUMER,
        stream,
        position,
      ]);
    await park(events.at(-1)!.position);
    const parkedIn = async (period: string) => (await get(`rankings/${period}`).expect(200)).body.parked;
    expect(await parkedIn('2026-05')).toEqual({ count: 1, streams: [stream] });
    expect(await parkedIn('2026-03')).toEqual({ count: 1, streams: [stream] });
    await pool.query('DELETE FROM bus.parked');
    expect(await parkedIn('2026-05')).toEqual({ count: 0, streams: [] });
    const inMay = await positionOfDay('2026-05-1');
    await pool.query(
      `INSERT INTO bus.parked (consumer, stream, position, reason)
       VALUES ($1, 'ticket-new', $2, 'spec'), ('another', 'ticket-other', $2, 'spec')`,
      [CONSUMER, inMay],
    );
    expect(await parkedIn('2026-05')).toEqual({ count: 1, streams: ['ticket-new'] });
    expect(await parkedIn('2026-04')).toEqual({ count: 0, streams: [] });
    await pool.query('DELETE FROM bus.parked');
    await pool.end();
  });
});

/** A rule set for 2030, a calendar year, a new department and a renamed one. */
function laterThan(day: string): readonly Happening[] {
  const { digest: _, ...order121 } = findRuleSet('order-121')!;
  const ruleSet = { ...order121, id: 'order-2030', effectiveFrom: '2030-01-01' };
  const holidays = [{ zh: '元旦', en: 'New Year', off: '01-01', statutory: '01-01', inLieu: '', worked: '' }];
  const at = { stream: rulebook.streamOf(''), day };
  return [
    { ...at, type: 'RuleSetPublished', data: { ruleSet, openTickets: 'keep' } },
    { ...at, type: 'CalendarYearPublished', data: { year: 2027, source: 'test', holidays } },
    registration('new', '新设所', day),
    renaming('east', '东城一所', day),
  ];
}
