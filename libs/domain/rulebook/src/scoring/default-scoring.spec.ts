import { describe, expect, it } from '@jest/globals';
import { canonicalDigest } from '@redress/kernel';
import { DEFAULT_SCORING, DEFAULT_SCORING_DIGEST } from './default-scoring.js';
import { readScoring } from './read-scoring.js';
import { INDICATOR_CODES } from './scoring-rules.js';

describe('the default scoring', () => {
  it('is as the schema says: no program asks that again at its start', () => {
    expect(readScoring(DEFAULT_SCORING)).toBe(DEFAULT_SCORING);
  });

  it('says in both languages that it is not official', () => {
    expect(DEFAULT_SCORING.zh).toContain('非官方');
    expect(DEFAULT_SCORING.en).toContain('not official');
  });

  it('shares out 100 points over every indicator once', () => {
    expect(DEFAULT_SCORING.indicators.map(({ code }) => code).toSorted()).toEqual([...INDICATOR_CODES].toSorted());
    expect(DEFAULT_SCORING.indicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('ranks from five items on, and puts who has more items first when scores are equal', () => {
    expect(DEFAULT_SCORING).toMatchObject({ least: 5, tieBreak: 'more-items' });
  });

  it('gives full points on the better side of the floor, within 0 and 100 %', () => {
    for (const { floor, full, direction } of DEFAULT_SCORING.indicators) {
      expect(direction === 'higher' ? full > floor : full < floor).toBe(true);
      for (const rate of [floor, full]) expect(Number.isInteger(rate) && rate >= 0 && rate <= 10_000).toBe(true);
    }
  });

  it('is known by a digest that changes with any weight', () => {
    expect(DEFAULT_SCORING_DIGEST).toBe(canonicalDigest(JSON.parse(JSON.stringify(DEFAULT_SCORING))));
    const [first, ...others] = DEFAULT_SCORING.indicators;
    const changed = { ...DEFAULT_SCORING, indicators: [{ ...first!, weight: first!.weight + 1 }, ...others] };
    expect(canonicalDigest(changed)).not.toBe(DEFAULT_SCORING_DIGEST);
  });
});
