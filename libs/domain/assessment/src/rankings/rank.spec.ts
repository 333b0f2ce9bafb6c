import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK, type IndicatorCode } from '@redress/rulebook';
import fc from 'fast-check';
import { arbitraryTicket } from '../../test/arbitrary-tickets.js';
import { factsOf, type Happening } from '../../test/ticket-events.js';
import { itemsOf } from '../indicators/items-of.js';
import { tally, type Tally } from '../scores/tally.js';
import { rank } from './rank.js';
import { rankingBytes } from './ranking.js';

const named = (id: string) => ({ id, name: { zh: `${id}所`, en: id } });
const satisfied = (department: string, numerator: number, denominator: number, period = '2026-05'): Tally => ({
  period,
  department,
  indicator: 'satisfaction',
  numerator,
  denominator,
  provisional: 0,
});
const rankMay = (departments: readonly string[], tallies: readonly Tally[]) =>
  rank('2026-05', departments.map(named), tallies, SHIPPED_RULEBOOK);
const rateOf = (indicator: IndicatorCode, { city }: ReturnType<typeof rankMay>) =>
  city.find((rate) => rate.indicator === indicator);

describe('a ranking', () => {
  it('puts the best score first, lets equal scores share a rank, and leaves out the ranks behind them', () => {
    const { departments } = rankMay(
      ['north', 'west', 'south', 'east'],
      [satisfied('north', 7, 10), satisfied('west', 9, 10), satisfied('east', 9, 10)],
    );
    expect(departments.map(({ rank, department, score }) => [rank, department, score])).toEqual([
      [1, 'east', '85.71'],
      [1, 'west', '85.71'],
      [3, 'north', '28.57'],
      [null, 'south', null],
    ]);
  });

  it('compares scores as numbers, not as texts', () => {
    const { departments } = rankMay(['east', 'west'], [satisfied('east', 8, 10), satisfied('west', 10, 10)]);
    expect(departments.map(({ score }) => score)).toEqual(['100.00', '57.14']);
  });

  it('lets scores that are written alike share a rank, for a reader sees no more', () => {
    const tallies = [satisfied('east', 800_000_000, 1_000_000_000), satisfied('west', 800_000_001, 1_000_000_000)];
    expect(rankMay(['east', 'west'], tallies).departments.map(({ rank }) => rank)).toEqual([1, 1]);
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

  it('leaves other months aside', () => {
    const ranking = rankMay(['east'], [satisfied('east', 1, 1, '2026-04')]);
    expect(ranking.departments).toMatchObject([{ rank: null, score: null }]);
  });

  it('shows a department that was never registered under its id', () => {
    expect(rankMay([], [satisfied('east', 1, 1)]).departments).toMatchObject([
      { rank: 1, department: 'east', name: { zh: 'east', en: 'east' } },
    ]);
  });

  it('names the scoring rules, calendar and rule sets by digest', () => {
    const ranking = rankMay([], []);
    expect(ranking.scoring.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(ranking.calendar).toBe(SHIPPED_RULEBOOK.calendar.version);
    expect(ranking.ruleSets.map(({ id }) => id)).toEqual(['order-20', 'order-121']);
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
    const bytesOf = (departments: readonly string[], tickets: readonly (readonly Happening[])[]) =>
      rankingBytes(
        rankMay(departments, tally(tickets.flatMap((ticket) => itemsOf(factsOf(...ticket), SHIPPED_RULEBOOK)))),
      );
    fc.assert(
      fc.property(shuffled, ([tickets, others, departments]) => {
        const inOrder = bytesOf(['east', 'north', 'south', 'west'], tickets);
        expect(bytesOf(departments, others)).toEqual(inOrder);
      }),
    );
  });
});
