import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { assessLog, digestsOf, historyFold, inputsAsOf, tally, type LoggedEvent } from '@redress/assessment';
import { MemoryEventStore } from '@redress/event-store';
import { canonicalDigest, parsePeriod } from '@redress/kernel';
import { runProjection, type Projection, type RunningProjection } from '@redress/projections';
import { officesOn } from '@redress/offices';
import { findRuleSet, rulebook as rules, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { testDatabase } from '@redress/testing';
import type { EntityManager } from 'typeorm';
import { openHost } from '../../test/analytics-service.js';
import { append, city, lifeOf, OFFICE, registration, renaming, type Happening } from '../../test/city.js';
import { analyticsProjection } from './analytics.projection.js';
import { readHistory } from './history.js';
import { ItemRow } from './item-row.js';
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
    expect(Object.keys(rows)).toEqual(['facts', 'items', 'offices', 'rulebook', 'tallies']);
  }, 60_000);

  it('keeps rules, offices and calendars with the days since when they hold, wherever a batch ends', async () => {
    const live = await start();
    const log = [
      ...city(20),
      ...publishing('2026-05-01'),
      registration('late', '新设所', '2026-04-01'),
      ...[2027, 2028].map(calendarYear),
      renaming('east', '东城一所', '2026-05-01'),
    ];
    await caughtUp(live, await append(store, log));
    const { value } = await live.read(readHistory);
    const { rulebook, offices, calendars } = (await assessed(store)).history;
    const listed = ['2026-03-31', '2026-04-01', '2026-05-01'].map((day) => officesOn(value.offices, day));
    expect(listed).toEqual(['2026-03-31', '2026-04-01', '2026-05-01'].map((day) => officesOn(offices, day)));
    expect(listed.map(({ length }) => length)).toEqual([4, 5, 5]);
    expect(value.calendars).toEqual(calendars);
    expect(new Set(calendars.map(({ version }) => version)).size).toBe(2);
    expect(value.rulebook.ruleSets).toEqual(rulebook.ruleSets);
  });

  it('takes out of the tallies what a ticket had put in, though the rules have changed in between', async () => {
    const live = await start();
    const life = lifeOf(3);
    const acceptance = life.findIndex(({ type }) => type === 'ComplaintAccepted');
    await caughtUp(live, await append(store, [...OFFICE, ...life.slice(0, acceptance + 1)]));
    // As Kafka may hand them over: a rule set that governs the ticket arrives between two of its events.
    await caughtUp(live, await append(store, publishing('2026-01-15', { 'initial-check': 1, mediation: 1 })));
    await caughtUp(live, await append(store, life.slice(acceptance + 1)));
    const { value: items } = await live.read((tables) => tables.find(ItemRow));
    expect(await tallies(live)).toEqual(inOrder(tally(items)));
    expect(items.find(({ indicator }) => indicator === 'on-time-conclusion')?.inNumerator).toBe(false);
  });

  it('keeps no tally of a month in which nothing counts any more', async () => {
    const live = await start();
    const months = async (): Promise<readonly string[]> => {
      const { value } = await live.read((tables) => tables.find(TallyRow, { order: { day: 'ASC' } }));
      return [...new Set(value.map(({ day }) => day.slice(0, 7)))];
    };
    // Received at the end of March: to be signed for in March, to be answered in April.
    const upToAssignment = lifeOf(4).slice(0, 3);
    await caughtUp(live, await append(store, [...OFFICE, ...upToAssignment]));
    expect(await months()).toEqual(['2026-03', '2026-04']);
    const withdrawal = { type: 'ComplaintWithdrawn', data: { withdrawnOn: '2026-03-30' } };
    await caughtUp(live, await append(store, [{ ...upToAssignment[2]!, ...withdrawal }]));
    expect(await months()).toEqual(['2026-03']);
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
    // One more where a ticket has fewer items than before: the life of this one has no such event, and chance cuts the batches.
    expect(Math.max(...counts.map(({ statements }) => statements))).toBeLessThanOrEqual(most + 1);
    expect(most).toBeLessThanOrEqual(9);
  });

  it('keeps the items that each tally counts', async () => {
    const live = await start();
    await caughtUp(live, await append(store, city(80)));
    const { value: items } = await live.read((tables: EntityManager) => tables.find(ItemRow));
    expect(items.filter(({ counted }) => !counted).length).toBeGreaterThan(0);
    for (const { day, department, indicator, numerator, denominator } of await tallyRows(live)) {
      const own = items.filter((i) => i.day === day && i.department === department && i.indicator === indicator);
      expect(own.filter(({ counted }) => counted)).toHaveLength(denominator);
      expect(own.filter(({ inNumerator }) => inNumerator)).toHaveLength(numerator);
    }
  });

  it('gets a new version when the rules change that its rows were computed by', () => {
    const history = historyFold(SHIPPED_RULEBOOK).initial;
    const counted = { period: parsePeriod('2026-05')!, asOf: null, counts: [], parked: [] };
    const byRules = canonicalDigest(digestsOf(inputsAsOf(history, counted)));
    expect({ version: analyticsProjection.version, rules: byRules }).toEqual({
      version: 10,
      rules: 'aaa2931ae977ac76d7221f88f2840e37c498ade6a80c72bb761eb2ef319d149b',
    });
  });
});

/** The rulebook's events that bring a rule set in which some limits have other lengths. */
function publishing(effectiveFrom: string, lengths: Readonly<Record<string, number>> = {}): readonly Happening[] {
  const { digest: _, ...data } = findRuleSet('order-121')!;
  const changed = Object.entries(lengths).map(([code, length]) => [
    code,
    { ...data.limits[code as keyof typeof data.limits], length },
  ]);
  const ruleSet = {
    ...data,
    id: 'order-next',
    effectiveFrom,
    limits: { ...data.limits, ...Object.fromEntries(changed) },
  };
  const stream = rules.streamOf('');
  return [{ stream, day: '2026-03-02', type: 'RuleSetPublished', data: { ruleSet, openTickets: 'keep' } }];
}

function calendarYear(year: number): Happening {
  const holidays = [{ zh: '元旦', en: 'New Year', off: '01-01', statutory: '01-01', inLieu: '', worked: '' }];
  const data = { year, source: 'test', holidays };
  return { stream: rules.streamOf(''), day: '2026-05-20', type: 'CalendarYearPublished', data };
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
