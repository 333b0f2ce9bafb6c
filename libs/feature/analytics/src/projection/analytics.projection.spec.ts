import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { assessLog, digestsOf, type LoggedEvent } from '@redress/assessment';
import { MemoryEventStore } from '@redress/event-store';
import { canonicalDigest } from '@redress/kernel';
import { runProjection, type Projection, type RunningProjection } from '@redress/projections';
import { DEFAULT_SCORING, findRuleSet, RULEBOOK_STREAM, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { testDatabase } from '@redress/testing';
import type { EntityManager } from 'typeorm';
import { openHost } from '../../test/analytics-service.js';
import { append, city, lifeOf, OFFICE, registration, type Happening } from '../../test/city.js';
import { analyticsProjection } from './analytics.projection.js';
import { ItemRow } from './item-row.js';
import { ScoreRow } from './score-row.js';
import { TallyRow } from './tally-row.js';

const LONG = 60_000;

describe('the analytics projection', () => {
  const database = testDatabase();
  let store: MemoryEventStore;
  const cleanUp: (() => Promise<void>)[] = [];

  const start = async (projection: Projection = analyticsProjection): Promise<RunningProjection> => {
    const host = await openHost(store, database());
    const running = await runProjection(projection, host);
    cleanUp.push(async () => {
      await running.stop();
      await host.close();
    });
    return running;
  };
  const caughtUp = async (running: RunningProjection, end: number): Promise<void> =>
    void (await running.read(async () => undefined, end, LONG));
  const tallies = async (running: RunningProjection): Promise<readonly object[]> => {
    const { value } = await running.read((tables) => tables.find(TallyRow));
    return inOrder(value);
  };
  const recounted = async (): Promise<readonly object[]> => inOrder((await assessed(store)).tallies());

  beforeEach(() => {
    store = new MemoryEventStore();
  });
  const stopAll = async (): Promise<void> => {
    for (const stop of cleanUp.splice(0)) await stop();
  };
  afterEach(stopAll);

  it('counts what the whole log counts, event by event, without ever counting a month again', async () => {
    const live = await start();
    for (const happening of [...OFFICE, ...lifeOf(0), ...lifeOf(3), ...lifeOf(9)]) {
      await caughtUp(live, await append(store, [happening]));
      expect(await tallies(live)).toEqual(await recounted());
    }
  }, 60_000);

  it('holds the same rows when it reads the log event by event, in large steps, or anew beside', async () => {
    const oneByOne = await start({
      ...analyticsProjection,
      project: async (events, tx) => {
        for (const event of events) await analyticsProjection.project([event], tx);
      },
    });
    const end = await append(store, city(120));
    await caughtUp(oneByOne, end);
    const rows = await oneByOne.digest();
    await stopAll();
    const inSteps = await start();
    await caughtUp(inSteps, end);
    expect(await inSteps.digest()).toEqual(rows);
    await inSteps.rebuild();
    expect(await inSteps.digest()).toEqual(rows);
    expect(Object.keys(rows)).toEqual(['departments', 'facts', 'items', 'rulebook', 'scores', 'tallies']);
  }, 60_000);

  it('ranks a department that is registered or renamed later in every month', async () => {
    const live = await start();
    const log = [...city(60), registration('late', '新设所'), registration('east', '东城一所')];
    await caughtUp(live, await append(store, log));
    const late = await live.read((tables) =>
      tables.query(`SELECT count(*)::int AS periods FROM scores WHERE department = 'late' AND rank IS NULL`),
    );
    const periods = (await assessed(store)).rankings().length;
    expect(late.value).toEqual([{ periods }]);
    const names = await live.read((tables) =>
      tables.query(`SELECT DISTINCT name FROM scores WHERE department = 'east'`),
    );
    expect(names.value).toEqual([{ name: { zh: '东城一所', en: 'east' } }]);
  });

  it('scores the months that begin under a published scoring by it, and no other', async () => {
    const live = await start();
    await caughtUp(live, await append(store, city(60)));
    const scores = async (): Promise<readonly object[]> => {
      const { value } = await live.read((tables) => tables.find(ScoreRow));
      return value;
    };
    const of = (period: string, rows: readonly object[]) =>
      inOrder(rows.filter((row) => (row as ScoreRow).period === period));
    const before = await scores();
    await caughtUp(live, await append(store, publishing('2026-05-01')));
    const after = await scores();
    expect(of('2026-04', after)).toEqual(of('2026-04', before));
    expect(of('2026-06', after)).not.toEqual(of('2026-06', before));
    const recomputed = (await assessed(store)).rankings();
    const lines = recomputed.flatMap(({ period, departments }) => departments.map((line) => ({ period, ...line })));
    expect(inOrder(after)).toEqual(inOrder(lines));
    expect(recomputed.find(({ period }) => period === '2026-06')?.scoring.id).toBe('lenient');
  });

  it('drops the ranking of a month in which nothing counts any more', async () => {
    const live = await start();
    const periods = async (): Promise<readonly string[]> => {
      const { value } = await live.read((tables) => tables.find(ScoreRow, { order: { period: 'ASC' } }));
      return [...new Set(value.map(({ period }) => period))];
    };
    // Received at the end of March: to be signed for in March, to be answered in April.
    const upToAssignment = lifeOf(4).slice(0, 3);
    await caughtUp(live, await append(store, [...OFFICE, ...upToAssignment]));
    expect(await periods()).toEqual(['2026-03', '2026-04']);
    const withdrawal = { type: 'ComplaintWithdrawn', data: { withdrawnOn: '2026-03-30' } };
    await caughtUp(live, await append(store, [{ ...upToAssignment[2]!, ...withdrawal }]));
    expect(await periods()).toEqual(['2026-03']);
    expect(await tallies(live)).toEqual(await recounted());
  });

  it('sends no more statements for 500 events than for one', async () => {
    const counts: { readonly events: number; readonly statements: number }[] = [];
    const counting = await start({
      ...analyticsProjection,
      project: async (events, tx) => {
        const statements = jest.spyOn(tx.queryRunner!, 'query');
        await analyticsProjection.project(events, tx);
        counts.push({ events: events.length, statements: statements.mock.calls.length });
        statements.mockRestore();
      },
    });
    for (const happening of [...OFFICE, ...lifeOf(1)]) await caughtUp(counting, await append(store, [happening]));
    const most = Math.max(...counts.map(({ statements }) => statements));
    counts.length = 0;
    await caughtUp(counting, await append(store, city(150).slice(OFFICE.length)));
    expect(Math.max(...counts.map(({ events }) => events))).toBe(500);
    expect(Math.max(...counts.map(({ statements }) => statements))).toBeLessThanOrEqual(most);
    expect(most).toBeLessThanOrEqual(9);
  });

  it('keeps the items that each tally counts', async () => {
    const live = await start();
    await caughtUp(live, await append(store, city(80)));
    const { value: items } = await live.read((tables: EntityManager) => tables.find(ItemRow));
    expect(items.filter(({ counted }) => !counted).length).toBeGreaterThan(0);
    for (const { period, department, indicator, numerator, denominator } of await tallyRows(live)) {
      const own = items.filter((i) => i.period === period && i.department === department && i.indicator === indicator);
      expect(own.filter(({ counted }) => counted)).toHaveLength(denominator);
      expect(own.filter(({ inNumerator }) => inNumerator)).toHaveLength(numerator);
    }
  });

  it('gets a new version when the rules change that its rows were computed by', () => {
    const rules = canonicalDigest(digestsOf('2026-05', SHIPPED_RULEBOOK));
    expect({ version: analyticsProjection.version, rules }).toEqual({
      version: 2,
      rules: 'e8977510b323c31de11304dd9d67e513b2abe6463664b02cd92875dc780fa1eb',
    });
  });
});

/** The rulebook's events that bring a scoring by which the least rate above none gives all points. */
function publishing(effectiveFrom: string): readonly Happening[] {
  const { digest: _, ...data } = findRuleSet('order-121')!;
  const indicators = DEFAULT_SCORING.indicators.map((indicator) =>
    indicator.direction === 'higher' ? { ...indicator, floor: 0, full: 1 } : indicator,
  );
  const ruleSet = {
    ...data,
    id: 'order-next',
    effectiveFrom,
    scoring: { ...DEFAULT_SCORING, id: 'lenient', indicators },
  };
  const digest = canonicalDigest(ruleSet);
  const at = { stream: RULEBOOK_STREAM, day: '2026-03-02' };
  return [
    { ...at, type: 'RuleSetProposed', data: { ruleSet, openTickets: 'keep', by: 'administrator-1' } },
    { ...at, type: 'RuleSetPublished', data: { id: 'order-next', digest } },
  ];
}

async function assessed(store: MemoryEventStore) {
  const events: LoggedEvent[] = [];
  for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
  return assessLog(events, SHIPPED_RULEBOOK);
}

async function tallyRows(running: RunningProjection): Promise<readonly TallyRow[]> {
  return (await running.read((tables) => tables.find(TallyRow))).value;
}

function inOrder(rows: readonly object[]): readonly object[] {
  return rows.map((row) => ({ ...row })).toSorted((a, b) => (canonicalDigest(a) < canonicalDigest(b) ? -1 : 1));
}
