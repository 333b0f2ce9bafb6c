import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessLog, compareRankings, rankingBytes, type LoggedEvent, type Ranking } from '@redress/assessment';
import { openPool } from '@redress/database';
import { MemoryEventStore } from '@redress/event-store';
import { testDatabase } from '@redress/testing';
import supertest from 'supertest';
import { Rankings } from '../src/index.js';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { startAnalytics } from './analytics-service.js';
import { append, city, registration, ticketId } from './city.js';

describe('the analytics service', () => {
  const database = testDatabase();
  const store = new MemoryEventStore();
  let app: NestFastifyApplication;
  let end: number;
  let recomputed: readonly Ranking[];
  let recomputedItems: ReturnType<typeof assessLog>;

  const get = (path: string) => supertest(app.getHttpServer()).get(`/api/analytics/${path}`).query({ atLeast: end });
  const served = async (period: string): Promise<Ranking> =>
    (await get(`rankings/${period}`).expect(200)).body as Ranking;

  beforeAll(async () => {
    app = await startAnalytics(store, database());
    end = await append(store, [...city(200), registration('risky', '=HYPERLINK("http://example.org"),所')]);
    const events: LoggedEvent[] = [];
    for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
    recomputedItems = assessLog(events, SHIPPED_RULEBOOK);
    recomputed = recomputedItems.rankings();
  }, 60_000);
  afterAll(() => app.close());

  it('serves, for every month, exactly the bytes that anybody recomputes from the log', async () => {
    expect(recomputed.length).toBeGreaterThan(3);
    for (const ranking of recomputed) {
      const answer = await get(`rankings/${ranking.period}`).buffer(true).parse(bytes).expect(200);
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
      expect(Number(answer.headers['redress-position'])).toBeGreaterThanOrEqual(end);
      expect(Buffer.compare(answer.body, rankingBytes(ranking))).toBe(0);
    }
  });

  it('lists the months that have a ranking, latest first, with those who lead', async () => {
    const { body } = await get('rankings').expect(200);
    expect(body.items).toEqual(
      recomputed.toReversed().map(({ period, departments }) => ({
        period,
        departments: departments.length,
        best: departments
          .filter(({ rank }) => rank === 1)
          .map(({ department, name, score }) => ({ department, name, score })),
      })),
    );
  });

  it('knows the latest ranking up to a month, past months in which nothing counts', async () => {
    const rankings = app.get(Rankings);
    expect(await rankings.latest(recomputed[1]!.period)).toEqual(recomputed[1]);
    expect(await rankings.latest('2999-01')).toEqual(recomputed.at(-1));
    expect(await rankings.latest('1999-01')).toBeNull();
  });

  it('lets a score that was altered by hand be found: which month, which department, which field', async () => {
    const pool = openPool(database().appUrl, { applicationName: 'tampering' });
    const [{ period, departments }] = recomputed as [Ranking];
    const { department, score } = departments[1]!;
    const write = (value: string | null) =>
      pool.query('UPDATE analytics.scores SET score = $3 WHERE period = $1 AND department = $2', [
        period,
        department,
        value,
      ]);
    await write('99.99');
    const differences = compareRankings([await served(period)], [recomputed[0]!]);
    await write(score);
    await pool.end();
    expect(differences).toMatchObject([{ period, department, field: 'score', served: '99.99', recomputed: score }]);
    expect(compareRankings([await served(period)], [recomputed[0]!])).toEqual([]);
  });

  it('leads from every number to exactly the tickets that it counts', async () => {
    const [{ period, departments }] = recomputed as [Ranking];
    for (const { department, terms } of departments)
      for (const term of terms) {
        const { indicator } = term;
        const path = `rankings/${period}/departments/${department}/indicators/${indicator}`;
        const { body } = await get(path).query({ limit: 200 }).expect(200);
        expect(body).toMatchObject({ period, department, indicator, term, next: null });
        expect(body.items).toEqual(
          recomputedItems.explain({ period, department, indicator }).map((item) => ({
            ticket: item.ticket,
            due: item.due,
            counted: item.counted,
            inNumerator: item.inNumerator,
            provisional: item.provisional,
            revisions: item.evidence,
          })),
        );
        expect(body.items.filter(({ counted }: { counted: boolean }) => counted)).toHaveLength(term.denominator);
        expect(body.items.filter(({ inNumerator }: { inNumerator: boolean }) => inNumerator)).toHaveLength(
          term.numerator,
        );
      }
  }, 60_000);

  it('gives the tickets behind a number page by page, each once', async () => {
    const { period, departments } = recomputed[1]!;
    const path = `rankings/${period}/departments/${departments[0]!.department}/indicators/signed-for-on-time`;
    const whole = await get(path).query({ limit: 200 }).expect(200);
    const tickets: string[] = [];
    let next: string | null = null;
    do {
      const { body }: supertest.Response = await get(path)
        .query({ limit: 2, ...(next !== null && { cursor: next }) })
        .expect(200);
      tickets.push(...body.items.map(({ ticket }: { ticket: string }) => ticket));
      next = body.next;
    } while (next !== null);
    expect(tickets.length).toBeGreaterThan(4);
    expect(tickets).toEqual(whole.body.items.map(({ ticket }: { ticket: string }) => ticket));
  });

  it('tells what one ticket contributes, to which numbers, and why', async () => {
    const { body } = await get(`tickets/${ticketId(3)}/items`).expect(200);
    expect(body.ticket).toBe(ticketId(3));
    const [{ period, department, indicator, ...share }] = body.items;
    const own = recomputedItems.explain({ period, department, indicator }).find(({ ticket }) => ticket === ticketId(3));
    expect(own).toMatchObject({ due: share.due, inNumerator: share.inNumerator, evidence: share.revisions });
    await get(`tickets/${ticketId(999)}/items`).expect(404);
    await get('tickets/3/items').expect(400);
  });

  it('writes a month as CSV that a spreadsheet reads as Chinese and runs nothing of', async () => {
    const ranking = recomputed[0]!;
    const answer = await get(`rankings/${ranking.period}.csv`).buffer(true).parse(bytes).expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="ranking-${ranking.period}.csv"`);
    expect(Number(answer.headers['redress-position'])).toBeGreaterThanOrEqual(end);
    const lines = answer.body.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF排名,部门编号,承办部门,得分,投诉按时初查率,投诉按时初查率分子,/);
    expect(lines).toHaveLength(1 + ranking.departments.length + 1 + 1);
    const [first] = ranking.departments;
    expect(lines[1]).toMatch(new RegExp(`^1,${first!.department},${first!.name.zh},${first!.score},`));
    expect(lines.find((line: string) => line.includes('risky'))).toContain(`"'=HYPERLINK(""http://example.org""),所"`);
    expect(lines.at(-2)).toMatch(/^,,全市,,/);
  });

  it('says what it does not have and what it does not understand', async () => {
    expect((await get('rankings/1999-01').expect(404)).body).toMatchObject({ code: 'not-found' });
    expect((await get('rankings/1999-01.csv').expect(404)).body).toMatchObject({ code: 'not-found' });
    for (const wrong of ['rankings/2026-13', 'rankings/may', 'rankings/2026-5.csv'])
      expect((await get(wrong).expect(400)).body).toMatchObject({
        code: 'invalid-request',
        errors: [{ field: 'period' }],
      });
    const { period } = recomputed[0]!;
    await get(`rankings/${period}/departments/nobody/indicators/satisfaction`).expect(404);
    const unknown = await get(`rankings/${period}/departments/east/indicators/charm`).expect(400);
    expect(unknown.body.valid).toContain('satisfaction');
    await get(`rankings/${period}/departments/east/indicators/satisfaction`).query({ cursor: 'x' }).expect(400);
  });

  it('rebuilds everything from the log for an administrator only, and serves the same afterwards', async () => {
    const rebuild = () => supertest(app.getHttpServer()).post('/api/analytics/rebuild');
    expect((await rebuild().expect(422)).body).toMatchObject({ code: 'administrator-only' });
    const { body } = await rebuild().set('Redress-Actor', 'administrator:1').expect(200);
    expect(body).toEqual({ seconds: expect.any(Number), events: end });
    for (const ranking of recomputed) expect(compareRankings([await served(ranking.period)], [ranking])).toEqual([]);
  }, 60_000);
});

/** The body as it came over the wire. */
function bytes(answer: supertest.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = answer as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
