import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORING, INDICATOR_CODES, type IndicatorCode, type ScoredIndicator } from '@redress/rulebook';
import fc from 'fast-check';
import { scoreDepartment } from './score-department.js';
import type { Count } from './tally.js';

const scored = (code: IndicatorCode, weight: number, floor: number, full: number): ScoredIndicator => ({
  code,
  zh: code,
  en: code,
  weight,
  floor,
  full,
  direction: full > floor ? 'higher' : 'lower',
});
const rules = (...indicators: readonly ScoredIndicator[]) => ({
  ...{ id: 'test', zh: '测试', en: 'test', least: 1, tieBreak: 'shared' as const },
  indicators,
});
const counts = (indicator: IndicatorCode, numerator: number, denominator: number): Count => ({
  department: 'east',
  indicator,
  numerator,
  denominator,
  provisional: 0,
});

describe('the score of a department', () => {
  const halfAndHalf = rules(scored('satisfaction', 50, 6_000, 10_000), scored('return-rate', 50, 2_000, 0));

  it('is linear between floor and full, upward where higher is better, downward where lower is', () => {
    const { score, terms } = scoreDepartment(
      [counts('satisfaction', 8, 10), counts('return-rate', 1, 20)],
      halfAndHalf,
    );
    expect(score).toBe('62.50');
    expect(terms).toEqual([
      {
        indicator: 'satisfaction',
        numerator: 8,
        denominator: 10,
        provisional: 0,
        rate: '0.8000',
        weight: 50,
        points: '25.00',
      },
      {
        indicator: 'return-rate',
        numerator: 1,
        denominator: 20,
        provisional: 0,
        rate: '0.0500',
        weight: 50,
        points: '37.50',
      },
    ]);
  });

  it('gives nothing below the floor and no more than everything beyond full', () => {
    const bonus = rules(scored('satisfaction', 60, 6_000, 9_000), scored('return-rate', 40, 1_000, 500));
    expect(scoreDepartment([counts('satisfaction', 1, 2), counts('return-rate', 1, 2)], bonus).score).toBe('0.00');
    expect(scoreDepartment([counts('satisfaction', 2, 2), counts('return-rate', 0, 2)], bonus).score).toBe('100.00');
  });

  it('says none for an empty denominator and rescales the other weights to 100', () => {
    const { score, terms } = scoreDepartment([counts('satisfaction', 8, 10)], halfAndHalf);
    expect(score).toBe('50.00');
    expect(terms).toMatchObject([{ points: '50.00' }, { denominator: 0, rate: null, weight: 50, points: null }]);
  });

  it('is none, not zero and not 100, when nothing counts', () => {
    expect(scoreDepartment([], halfAndHalf).score).toBeNull();
  });

  it('rounds 1.005 up although floating point would round it down', () => {
    const { score, terms } = scoreDepartment(
      [counts('satisfaction', 201, 20_000)],
      rules(scored('satisfaction', 100, 0, 10_000)),
    );
    expect(((201 / 20_000) * 100).toFixed(2)).toBe('1.00');
    expect(score).toBe('1.01');
    expect(terms[0]!.rate).toBe('0.0101');
  });

  it('rounds the sum once, not its terms', () => {
    const thirds = rules(
      scored('satisfaction', 1, 0, 10_000),
      scored('resolution', 1, 0, 10_000),
      scored('follow-up-rate', 1, 0, 10_000),
    );
    const all = [counts('satisfaction', 1, 1), counts('resolution', 1, 1), counts('follow-up-rate', 1, 1)];
    const { score, terms } = scoreDepartment(all, thirds);
    expect(terms.map(({ points }) => points)).toEqual(['33.33', '33.33', '33.33']);
    expect(score).toBe('100.00');
  });

  it('lies between 0 and 100 for any counts', () => {
    const row = fc
      .tuple(fc.constantFrom(...INDICATOR_CODES), fc.nat(50), fc.nat(50))
      .map(([indicator, numerator, others]) => counts(indicator, numerator, numerator + others));
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ indicator }) => indicator }), (rows) => {
        const { score } = scoreDepartment(rows, DEFAULT_SCORING);
        if (rows.every(({ denominator }) => denominator === 0)) expect(score).toBeNull();
        else expect(score).toMatch(/^(\d{1,2}\.\d\d|100\.00)$/);
      }),
    );
  });
});
