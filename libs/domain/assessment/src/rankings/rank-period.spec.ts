import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '@redress/kernel';
import { historyOf, LATER } from '../../test/rankings.js';
import type { Tally } from '../scores/tally.js';
import { asOfIn, rankPeriod, rankPeriods } from './rank-period.js';

const on = (day: string, numerator = 5): Tally => ({
  ...{ day, department: 'east', indicator: 'satisfaction', numerator, denominator: 5, provisional: 0 },
});
const log = { tallies: [on('2026-05-20'), on('2026-06-10'), on('2026-06-11', 0)], history: historyOf('east') };
const standing = (day: string) => ({ day, position: 77 });
const june = parsePeriod('2026-06')!;
const counted = (period: string, day: string) =>
  rankPeriod(log, parsePeriod(period)!, standing(day))?.departments.map(({ items }) => items);

describe('a running period', () => {
  it('holds what fell due up to the day asked, and says the day and the position', () => {
    const ranking = rankPeriod(log, june, standing('2026-06-10'))!;
    expect(ranking.asOf).toEqual({ day: '2026-06-10', position: 77 });
    expect(ranking.departments).toMatchObject([{ items: 5, score: '100.00' }]);
    expect([counted('2026-06', '2026-06-11'), counted('2026-Q2', '2026-06-10')]).toEqual([[10], [10]]);
  });

  it('runs through its last day and is whole on the next', () => {
    expect(asOfIn(june, standing('2026-06-30'))).toEqual(standing('2026-06-30'));
    expect(asOfIn(june, standing('2026-07-01'))).toBeNull();
    expect(rankPeriod(log, june, LATER)).toMatchObject({ asOf: null, departments: [{ items: 10 }] });
  });

  it('has no ranking while nothing fell due in it yet', () => {
    expect(rankPeriod(log, june, standing('2026-06-09'))).toBeNull();
  });
});

describe('a period to come', () => {
  it('is not ranked, for it would show what is not due yet as not done', () => {
    expect(asOfIn(june, standing('2026-05-31'))).toBeUndefined();
    expect(rankPeriod(log, june, standing('2026-05-31'))).toBeNull();
    expect(rankPeriods(log, 'month', standing('2026-05-31')).map(({ period }) => period)).toEqual(['2026-05']);
  });
});

describe('the periods of a kind', () => {
  it('are those in which anything counts, earliest first', () => {
    const names = (kind: Parameters<typeof rankPeriods>[1]) =>
      rankPeriods(log, kind, LATER).map(({ period }) => period);
    expect(names('month')).toEqual(['2026-05', '2026-06']);
    expect([names('quarter'), names('half-year'), names('year')]).toEqual([['2026-Q2'], ['2026-H1'], ['2026']]);
  });
});
