import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORING, findRuleSet, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { accepted, assigned, concluded, factsOf, received } from '../../test/ticket-events.js';
import { dryRun, governedBy } from './dry-run.js';

const order121 = findRuleSet('order-121')!;
const MONTHS = ['2026-05', '2026-06', '2026-07'];
const strict = {
  ...order121,
  digest: 'strict',
  limits: { ...order121.limits, mediation: { ...order121.limits.mediation, length: 30 } },
};
const departments = [{ id: 'east', name: { zh: '东城所', en: 'East' } }];
const tickets = [
  [
    'quick',
    factsOf(received('complaint', '2026-05-06'), assigned('east'), accepted('2026-05-08'), concluded('2026-05-20'))!,
  ],
  [
    'slow',
    factsOf(received('complaint', '2026-05-06'), assigned('east'), accepted('2026-05-08'), concluded('2026-06-20'))!,
  ],
] as const;
const under = (trial: typeof order121, includes = (period: string) => MONTHS.includes(period)) =>
  dryRun({ tickets, departments }, [SHIPPED_RULEBOOK, governedBy(SHIPPED_RULEBOOK, trial)], includes);

describe('a dry run', () => {
  it('finds nothing under the rules that hold', () => {
    expect(under(order121)).toEqual({ changedItems: [], differences: [] });
  });

  it('lists which tickets would be late, and which rates and scores would change', () => {
    const { changedItems, differences } = under(strict);
    expect(
      changedItems.map(({ ticket, before, after }) => [
        ticket,
        before?.due,
        before?.inNumerator,
        after?.due,
        after?.inNumerator,
      ]),
    ).toEqual([
      ['quick', '2026-07-07', true, '2026-06-08', true],
      ['slow', '2026-07-07', true, '2026-06-08', false],
    ]);
    const rate = differences.find(
      ({ period, field }) => period === '2026-06' && field.startsWith('terms[on-time-conclusion].rate'),
    );
    expect(rate).toMatchObject({ department: 'east', served: null, recomputed: '0.5000' });
    expect(differences.some(({ field }) => field === 'score')).toBe(true);
  });

  it('changes scores alone when only the scoring differs', () => {
    const indicators = DEFAULT_SCORING.indicators.map((indicator) =>
      indicator.direction === 'higher' ? { ...indicator, floor: 0, full: 1 } : indicator,
    );
    const { changedItems, differences } = under({ ...strict, scoring: { ...DEFAULT_SCORING, indicators } });
    const lenient = differences.filter(({ field }) => field === 'score').map(({ recomputed }) => recomputed);
    expect(changedItems).toEqual(under(strict).changedItems);
    expect(lenient).not.toEqual(
      under(strict)
        .differences.filter(({ field }) => field === 'score')
        .map(({ recomputed }) => recomputed),
    );
  });

  it('looks at the months it is asked for and at no others', () => {
    const { changedItems, differences } = under(strict, (period) => period === '2026-06');
    expect(changedItems).toHaveLength(2);
    expect(changedItems.every(({ before }) => before === null)).toBe(true);
    expect(new Set(differences.map(({ period }) => period))).toEqual(new Set(['2026-06']));
  });
});
