import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import { DEFAULT_SCORING, SHIPPED_RULEBOOK, type IndicatorCode } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { historyOf, rankingOf } from '../../test/rankings.js';
import { factsOf, type Happening } from '../../test/ticket-events.js';
import { itemsOf } from '../indicators/items-of.js';
import { countsWithin, tally, type Count } from '../scores/tally.js';
import { rank } from './rank.js';
import { inputsAsOf } from './ranking-inputs.js';
import { rankingBytes } from './ranking.js';

const satisfied = (department: string, numerator: number, denominator: number): Count => ({
  department,
  indicator: 'satisfaction',
  numerator,
  denominator,
  provisional: 0,
});
const rankMay = (departments: readonly string[], counts: readonly Count[], scoring = DEFAULT_SCORING) =>
  rankingOf('2026-05', departments, counts, scoring);
const linesOf = ({ departments }: ReturnType<typeof rankMay>) =>
  departments.map(({ rank, department, score }) => [rank, department, score]);
const rateOf = (indicator: IndicatorCode, { city }: ReturnType<typeof rankMay>) =>
  city.find((rate) => rate.indicator === indicator);
const shared = { ...DEFAULT_SCORING, tieBreak: 'shared' as const };

describe('a ranking', () => {
  it('puts the best score first, lets equal scores share a rank, and leaves out the ranks behind them', () => {
    const counts = [satisfied('north', 7, 10), satisfied('west', 9, 10), satisfied('east', 9, 10)];
    expect(linesOf(rankMay(['north', 'west', 'south', 'east'], counts))).toEqual([
      [1, 'east', '85.71'],
      [1, 'west', '85.71'],
      [3, 'north', '28.57'],
      [null, 'south', null],
    ]);
  });

  it('puts the department with more items first when scores are equal', () => {
    const counts = [satisfied('east', 9, 10), satisfied('north', 18, 20), satisfied('west', 9, 10)];
    expect(linesOf(rankMay([], counts))).toEqual([
      [1, 'north', '85.71'],
      [2, 'east', '85.71'],
      [2, 'west', '85.71'],
    ]);
  });

  it('lets equal scores share a rank whatever the items, where the scoring says so', () => {
    const counts = [satisfied('east', 9, 10), satisfied('north', 18, 20), satisfied('west', 7, 10)];
    expect(linesOf(rankMay([], counts, shared))).toEqual([
      [1, 'east', '85.71'],
      [1, 'north', '85.71'],
      [3, 'west', '28.57'],
    ]);
  });

  it('shows the dispatch desk on a line of its own, in no rank and in no rate of the city', () => {
    const counts = [satisfied('east', 9, 10), satisfied(DISPATCH_DESK, 0, 10)];
    const ranking = rankMay([], counts);
    expect(linesOf(ranking)).toEqual([[1, 'east', '85.71']]);
    expect(rateOf('satisfaction', ranking)).toMatchObject({ numerator: 9, denominator: 10 });
    expect(ranking.dispatchDesk).toEqual([
      { indicator: 'satisfaction', numerator: 0, denominator: 10, provisional: 0, rate: '0.0000' },
    ]);
    expect(rankMay(['east'], [satisfied('east', 9, 10)]).dispatchDesk).toEqual([]);
  });

  it('lists a department with four items with its numbers, and does not rank it', () => {
    const counts = [satisfied('east', 4, 4), satisfied('west', 4, 5)];
    expect(rankMay(['idle'], counts).departments).toMatchObject([
      { rank: 1, notRanked: null, department: 'west', items: 5, score: '57.14' },
      { rank: null, notRanked: 'too-few-items', department: 'east', items: 4, score: '100.00' },
      { rank: null, notRanked: 'too-few-items', department: 'idle', items: 0, score: null },
    ]);
  });

  it('adds up the items of all scored indicators before it calls them few', () => {
    const counts = [satisfied('east', 3, 3), { ...satisfied('east', 2, 2), indicator: 'resolution' as const }];
    expect(rankMay([], counts).departments).toMatchObject([{ rank: 1, items: 5 }]);
    const unscored = DEFAULT_SCORING.indicators.filter(({ code }) => code !== 'resolution');
    expect(rankMay([], counts, { ...DEFAULT_SCORING, indicators: unscored }).departments).toMatchObject([
      { rank: null, items: 3 },
    ]);
  });

  it('ranks from as many items on as the scoring says', () => {
    const ranksFrom = (least: number) =>
      rankMay([], [satisfied('east', 4, 4)], { ...DEFAULT_SCORING, least }).departments[0]!.rank;
    expect([ranksFrom(4), ranksFrom(5)]).toEqual([1, null]);
  });

  it('counts the items of departments that are not ranked for the city', () => {
    expect(rateOf('satisfaction', rankMay([], [satisfied('east', 4, 4), satisfied('west', 4, 5)]))).toMatchObject({
      numerator: 8,
      denominator: 9,
    });
  });

  it('compares scores as numbers, not as texts', () => {
    const { departments } = rankMay(['east', 'west'], [satisfied('east', 8, 10), satisfied('west', 10, 10)]);
    expect(departments.map(({ score }) => score)).toEqual(['100.00', '57.14']);
  });

  it('lets scores that are written alike share a rank, for a reader sees no more', () => {
    const counts = [satisfied('east', 800_000_000, 1_000_000_000), satisfied('west', 800_000_001, 1_000_000_000)];
    expect(rankMay(['east', 'west'], counts).departments.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('gives the city the counts of all departments together, not the mean of their rates', () => {
    const ranking = rankMay(['east', 'west'], [satisfied('east', 1, 1), satisfied('west', 1, 3)]);
    expect(rateOf('satisfaction', ranking)).toEqual({
      indicator: 'satisfaction',
      numerator: 2,
      denominator: 4,
      provisional: 0,
      rate: '0.5000',
    });
    expect(rateOf('resolution', ranking)).toMatchObject({ denominator: 0, rate: null });
  });

  it('shows a department that was never registered under its id', () => {
    expect(rankMay([], [satisfied('east', 5, 5)]).departments).toMatchObject([
      { rank: 1, department: 'east', name: { zh: 'east', en: 'east' } },
    ]);
  });

  it('names the scoring rules, calendar and rule sets by digest', () => {
    const ranking = rankMay([], []);
    expect(ranking.scoring.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(ranking.calendar).toBe(SHIPPED_RULEBOOK.calendar.version);
    expect(ranking.ruleSets.map(({ id }) => id)).toEqual(['order-20', 'order-121']);
  });

  it('names the parked streams that belong to it, and how many they are', () => {
    const counted = { period: parsePeriod('2026-05')!, asOf: null, counts: [], parked: ['ticket-2', 'ticket-1'] };
    expect(rank(inputsAsOf(historyOf(), counted)).parked).toEqual({ count: 2, streams: ['ticket-1', 'ticket-2'] });
  });

  it('has the same bytes whatever the order of tickets and departments', () => {
    const shuffled = fc
      .array(arbitraryTicket, { minLength: 1, maxLength: 8 })
      .chain((tickets) =>
        fc.tuple(
          fc.constant(tickets),
          fc.shuffledSubarray(tickets, { minLength: tickets.length }),
          fc.shuffledSubarray(['east', 'west', 'north', 'south'], { minLength: 4 }),
        ),
      );
    const textOf = (departments: readonly string[], tickets: readonly (readonly Happening[])[]) => {
      const tallies = tally(tickets.flatMap((ticket) => itemsOf(factsOf(...ticket), SHIPPED_RULEBOOK)));
      const ranking = rankMay(departments, countsWithin(tallies, parsePeriod('2026-05')!).toReversed());
      return new TextDecoder().decode(rankingBytes(ranking));
    };
    fc.assert(
      fc.property(shuffled, ([tickets, others, departments]) => {
        const inOrder = textOf(['east', 'north', 'south', 'west'], tickets);
        expect(textOf(departments, others)).toBe(inOrder);
      }),
    );
  });
});
