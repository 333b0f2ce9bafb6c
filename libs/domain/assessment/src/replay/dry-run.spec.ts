import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '@redress/kernel';
import { DEFAULT_SCORING, findRuleSet, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { historyOf, LATER } from '../../test/rankings.js';
import { accepted, assigned, factsOf, received, referred, settled } from '../../test/ticket-events.js';
import { dryRun, governedBy } from './dry-run.js';

const order121 = findRuleSet('order-121')!;
const strict = {
  ...order121,
  digest: 'strict',
  limits: { ...order121.limits, mediation: { ...order121.limits.mediation, length: 30 } },
};
const tickets = [
  [
    'quick',
    factsOf(received('complaint', '2026-05-06'), assigned('east'), accepted('2026-05-08'), settled('2026-05-20'))!,
  ],
  [
    'slow',
    factsOf(received('complaint', '2026-05-06'), assigned('east'), accepted('2026-05-08'), settled('2026-06-20'))!,
  ],
] as const;
const under = (trial: typeof order121, period = '2026', now = LATER) =>
  dryRun({ tickets, history: historyOf('east') }, governedBy(SHIPPED_RULEBOOK, trial), parsePeriod(period)!, now)!;

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
    const rate = differences.find(({ field }) => field.startsWith('terms[on-time-conclusion].rate'));
    expect(rate).toMatchObject({ period: '2026', department: 'east', served: '1.0000', recomputed: '0.5000' });
    expect(differences.some(({ field }) => field === 'score')).toBe(true);
  });

  it('tells several items of one kind in one round apart', () => {
    const referrals = ['2026-05-11', '2026-05-12', '2026-05-13'].map(referred);
    const many = factsOf(received('complaint', '2026-05-06'), assigned('east'), accepted('2026-05-08'), ...referrals)!;
    const odr = { ...order121.limits.odr, length: order121.limits.odr.length + 1 };
    const trial = { ...order121, digest: 'lenient', limits: { ...order121.limits, odr } };
    const { changedItems } = dryRun(
      { tickets: [['many', many]], history: historyOf('east') },
      governedBy(SHIPPED_RULEBOOK, trial),
      parsePeriod('2026')!,
      LATER,
    )!;
    expect(changedItems.filter(({ indicator }) => indicator === 'odr-on-time')).toHaveLength(3);
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

  it('shows who would no longer be ranked, and who would share a rank, when only the scoring says so', () => {
    const { changedItems, differences } = under({ ...order121, scoring: { ...DEFAULT_SCORING, least: 100 } });
    expect(changedItems).toEqual([]);
    expect(differences).toMatchObject([
      { department: 'east', field: 'rank', served: 1, recomputed: null },
      { department: 'east', field: 'notRanked', served: null, recomputed: 'too-few-items' },
    ]);
  });

  it('leaves aside what is not due yet, and has nothing to say of a period to come', () => {
    expect(under(strict, '2026', { day: '2026-06-07', position: 0 }).changedItems).toEqual([]);
    expect(under(strict, '2027', { day: '2026-06-07', position: 0 })).toBeNull();
  });

  it('looks at the period it is asked for and at no other', () => {
    const { changedItems, differences } = under(strict, '2026-06');
    expect(changedItems).toHaveLength(2);
    expect(changedItems.every(({ before }) => before === null)).toBe(true);
    expect(new Set(differences.map(({ period }) => period))).toEqual(new Set(['2026-06']));
  });
});
