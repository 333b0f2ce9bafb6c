import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessLog, compareRankings, rankingBytes, type LoggedEvent, type Ranking } from '@redress/assessment';
import { openPool } from '@redress/database';
import { MemoryEventStore } from '@redress/event-store';
import { parsePeriod, PERIOD_EXAMPLES, PERIOD_KINDS } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import supertest from 'supertest';
import { Rankings } from '../src/index.js';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { clockOn, startAnalytics, tokens } from './analytics-service.js';
import { append, city, registration, ticketId } from './city.js';

const TODAY = '2026-11-28';
const daysOf = (period: string) => parsePeriod(period)!;

describe('the analytics service', () => {
  const database = testDatabase();
  const store = new MemoryEventStore();
  let app: NestFastifyApplication;
  let end: number;
  let recomputed: readonly Ranking[];
  let recomputedItems: ReturnType<typeof assessLog>;

  const getAs = (actor: string, path: string) =>
    supertest(app.getHttpServer())
      .get(`/api/analytics/${path}`)
      .set('Redress-Actor', actor)
      .query({ atLeast: tokens.seal(end) });
  const get = (path: string) => getAs('analyst:1', path);
  const reflected = (answer: supertest.Response) => tokens.open(String(answer.headers['redress-position']), 'position');
  const served = async (period: string): Promise<Ranking> =>
    (await get(`rankings/${period}`).expect(200)).body as Ranking;

  beforeAll(async () => {
    app = await startAnalytics(store, database(), clockOn(TODAY));
    end = await append(store, [...city(200), registration('risky', '=HYPERLINK("http://example.org"),所')]);
    const events: LoggedEvent[] = [];
    for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
    recomputedItems = assessLog(events, SHIPPED_RULEBOOK);
    recomputed = recomputedItems.rankings('month', { day: TODAY, position: end });
  }, 60_000);
  afterAll(() => app.close());

  it('serves, for every period, exactly the bytes that every reader recomputes from the log', async () => {
    expect(recomputed.length).toBeGreaterThan(3);
    const ofEveryKind = PERIOD_KINDS.flatMap((kind) => recomputedItems.rankings(kind, { day: TODAY, position: end }));
    expect(ofEveryKind.map(({ period }) => period)).toEqual(
      expect.arrayContaining(['2026-04', '2026-Q2', '2026-H1', '2026']),
    );
    for (const ranking of ofEveryKind) {
      const answer = await get(`rankings/${ranking.period}`).buffer(true).parse(bytes).expect(200);
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
      expect(reflected(answer)).toBeGreaterThanOrEqual(end);
      expect(Buffer.compare(answer.body, rankingBytes(ranking))).toBe(0);
    }
  });

  it('lists the months that have a ranking, latest first, with those who lead', async () => {
    const { body } = await get('rankings').expect(200);
    expect(body).toMatchObject({ kind: 'month', asOf: { day: TODAY, position: end } });
    expect(body.items).toEqual(
      recomputed.toReversed().map(({ period, departments }) => ({
        period,
        running: false,
        departments: departments.length,
        ranked: departments.filter(({ rank }) => rank !== null).length,
        best: departments
          .filter(({ rank }) => rank === 1)
          .map(({ department, name, score }) => ({ department, name, score })),
      })),
    );
  });

  it('lists longer periods when asked to, and knows no other kinds', async () => {
    const { body } = await get('rankings').query({ kind: 'quarter' }).expect(200);
    expect(body.items.map(({ period }: { period: string }) => period)).toEqual(['2026-Q3', '2026-Q2', '2026-Q1']);
    await get('rankings').query({ kind: 'week' }).expect(400);
  });

  it('knows the latest month that has a ranking, past months in which nothing counts', async () => {
    expect(await app.get(Rankings).latest()).toEqual(recomputed.at(-1));
  });

  it('lets a number that was altered by hand be found: which month, which department, which field', async () => {
    const pool = openPool(database().appUrl, { applicationName: 'tampering' });
    const [ranking] = recomputed as [Ranking];
    const { period } = ranking;
    const { department, terms } = ranking.departments[0]!;
    const { indicator, numerator } = terms.find((term) => term.numerator > 0)!;
    const add = (count: number) =>
      pool.query(
        `UPDATE analytics.tallies SET numerator = numerator + $4, denominator = denominator + $4
         WHERE (day, department, indicator) = (SELECT day, department, indicator FROM analytics.tallies
                WHERE to_char(day, 'YYYY-MM') = $1 AND department = $2 AND indicator = $3 ORDER BY day LIMIT 1)`,
        [period, department, indicator, count],
      );
    await add(1);
    const differences = compareRankings([await served(period)], [ranking]);
    await add(-1);
    await pool.end();
    const field = `terms[${indicator}].numerator`;
    expect(differences).toContainEqual(
      expect.objectContaining({ period, department, field, served: numerator + 1, recomputed: numerator }),
    );
    expect(compareRankings([await served(period)], [ranking])).toEqual([]);
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
          recomputedItems.explain({ ...daysOf(period), department, indicator }).map((item) => ({
            ticket: item.ticket,
            round: item.round,
            day: item.day,
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
    const { next: cursor } = (await get(path).query({ limit: 2 }).expect(200)).body;
    expect((await getAs('auditor:1', path).query({ cursor }).expect(400)).body.errors).toMatchObject([
      { field: 'cursor', code: 'cursor' },
    ]);
    expect(tickets).toEqual(whole.body.items.map(({ ticket }: { ticket: string }) => ticket));
  });

  it('tells what one ticket contributes, to which numbers, and why', async () => {
    const { body } = await get(`tickets/${ticketId(3)}/items`).expect(200);
    expect(body.ticket).toBe(ticketId(3));
    const [{ period, department, indicator, ...share }] = body.items;
    const own = recomputedItems
      .explain({ ...daysOf(period), department, indicator })
      .find(({ ticket }) => ticket === ticketId(3));
    expect(own).toMatchObject({
      day: share.day,
      due: share.due,
      inNumerator: share.inNumerator,
      evidence: share.revisions,
    });
    await get(`tickets/${ticketId(999)}/items`).expect(404);
    await get('tickets/3/items').expect(400);
  });

  it('writes a month as CSV that a spreadsheet reads as Chinese and runs nothing of', async () => {
    const ranking = recomputed[0]!;
    const answer = await get(`rankings/${ranking.period}.csv`).buffer(true).parse(bytes).expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="ranking-${ranking.period}.csv"`);
    expect(reflected(answer)).toBeGreaterThanOrEqual(end);
    const lines = answer.body.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF排名,部门编号,承办部门,件数,得分,投诉按时初查率,投诉按时初查率分子,/);
    expect(lines).toHaveLength(1 + ranking.departments.length + 2 + 1);
    expect(lines.at(-3)).toMatch(/^,,调度（退单率列为误派率）,,,/);
    const [first] = ranking.departments;
    expect(lines[1]).toMatch(new RegExp(`^1,${first!.department},${first!.name.zh},${first!.items},${first!.score},`));
    expect(lines.find((line: string) => line.includes('idle'))).toMatch(/^件数不足,idle,无件所,0,,/);
    expect(lines.find((line: string) => line.includes('risky'))).toContain(`"'=HYPERLINK(""http://example.org""),所"`);
    expect(lines.at(-2)).toMatch(/^,,全市,,,/);
  });

  it('says what it does not have and what it does not understand', async () => {
    const nothing = {
      code: 'not-found-period',
      detail: '1999-01 没有考核数据，不作排名。',
      valid: recomputed.map(({ period }) => period).toReversed(),
    };
    expect((await get('rankings/1999-01').expect(404)).body).toMatchObject(nothing);
    expect((await get('rankings/1999-01.csv').expect(404)).body).toMatchObject(nothing);
    for (const wrong of ['rankings/2026-13', 'rankings/may', 'rankings/2026-Q5', 'rankings/2026-5.csv'])
      expect((await get(wrong).expect(400)).body).toMatchObject({
        code: 'invalid-request',
        errors: [{ field: 'period', code: 'period' }],
        valid: PERIOD_EXAMPLES,
      });
    const { period } = recomputed[0]!;
    await get(`rankings/${period}/departments/nobody/indicators/satisfaction`).expect(404);
    const unknown = await get(`rankings/${period}/departments/east/indicators/charm`).expect(400);
    expect(unknown.body.valid).toContain('satisfaction');
    await get(`rankings/${period}/departments/east/indicators/satisfaction`).query({ cursor: 'x' }).expect(400);
  });

  it('shows a department its own numbers and nothing that tells of others', async () => {
    const { period, departments, scoring, ...whole } = recomputed[0]!;
    const own = departments.filter(({ department }) => department === 'east');
    const { body } = await getAs('leader:2@east', `rankings/${period}`).expect(200);
    expect(body).toEqual({
      ...{ ...whole, period, scoring, departments: own },
      ...{ city: [], dispatchDesk: [], parked: { count: 0, streams: [] } },
    });
    const csv = (await getAs('leader:2@east', `rankings/${period}.csv`).expect(200)).text;
    expect(csv.split('\r\n').map((line) => line.split(',')[1])).toEqual(['部门编号', 'east', undefined]);
    const [first] = departments;
    const list = (await getAs(`handler:3@${first!.department}`, 'rankings').expect(200)).body;
    expect(list.asOf).toEqual({ day: TODAY, position: null });
    const leaders = list.items.flatMap(({ best }: { best: { department: string }[] }) => best);
    expect(new Set(leaders.map(({ department }: { department: string }) => department))).toEqual(
      new Set([first!.department]),
    );
  });

  it('lets a department drill down into its own numbers only', async () => {
    const { period } = recomputed[0]!;
    const path = (department: string) => `rankings/${period}/departments/${department}/indicators/satisfaction`;
    const mine = await getAs('leader:2@east', path('east')).expect(200);
    expect(mine.body).toEqual((await get(path('east')).expect(200)).body);
    const refused = await getAs('leader:2@east', path('west')).expect(404);
    expect(refused.body).toMatchObject({ code: 'not-found-ranked-office' });
    const ofTicket = async (actor: string, n: number) => (await getAs(actor, `tickets/${ticketId(n)}/items`)).body;
    const [all, ours] = [await ofTicket('analyst:1', 3), await ofTicket('leader:2@east', 3)];
    expect(ours.items).toEqual(all.items.filter(({ department }: { department: string }) => department === 'east'));
    expect(ours.items.length).toBeGreaterThan(0);
    await getAs('leader:2@idle', `tickets/${ticketId(3)}/items`).expect(404);
  });

  it('answers nobody without a right to numbers', async () => {
    const { period } = recomputed[0]!;
    const paths = ['rankings', `rankings/${period}`, `rankings/${period}.csv`, `tickets/${ticketId(3)}/items`];
    for (const path of [...paths, `rankings/${period}/departments/east/indicators/satisfaction`]) {
      await supertest(app.getHttpServer()).get(`/api/analytics/${path}`).expect(401);
      for (const actor of ['operator:1', 'leader:2', 'odr-unit:1@shop', 'system-administrator:1'])
        expect((await getAs(actor, path).expect(403)).body.code).toMatch(/^no-right/);
      await getAs('auditor:1', path).expect(200);
    }
  });

  it('rebuilds everything from the log for a system administrator only, and serves the same afterwards', async () => {
    const rebuild = (actor: string) =>
      supertest(app.getHttpServer()).post('/api/analytics/rebuild').set('Redress-Actor', actor);
    expect((await rebuild('analyst:1').expect(403)).body).toMatchObject({ code: 'no-right' });
    const { body } = await rebuild('system-administrator:1').expect(200);
    expect(body).toEqual({ milliseconds: expect.any(Number), events: end });
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
