import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '@redress/kernel';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import { SHIPPED_RULEBOOK } from '../book/rulebook.js';
import order121 from '../rule-sets/data/order-121.json' with { type: 'json' };
import { readRuleSet } from '../rule-sets/read-rule-set.js';
import { DEFAULT_SCORING } from './default-scoring.js';
import { scoringFor } from './scoring-for.js';

const [first, ...others] = DEFAULT_SCORING.indicators;
const lopsided = [{ ...first!, weight: first!.weight + 1 }, ...others];
const own = { ...DEFAULT_SCORING, id: 'own-2027', indicators: DEFAULT_SCORING.indicators.toReversed() };
const month = (name: string) => parsePeriod(name)!;
const next = { ...order121, id: 'order-next', effectiveFrom: '2027-01-15' };

describe('the scoring of a month', () => {
  const ruleSets = [...SHIPPED_RULEBOOK.ruleSets, readRuleSet({ ...next, scoring: own })] as const;

  it('is the one that ships until a published rule set brings another', () => {
    expect(scoringFor(SHIPPED_RULEBOOK, month('2026-11'))).toBe(DEFAULT_SCORING);
    expect(scoringFor({ ruleSets: [...SHIPPED_RULEBOOK.ruleSets, readRuleSet(next)] }, month('2027-06'))).toBe(
      DEFAULT_SCORING,
    );
  });

  it('changes with the first month that begins under the new one, never in the middle of a month', () => {
    expect(scoringFor({ ruleSets }, month('2027-01'))).toBe(DEFAULT_SCORING);
    expect(scoringFor({ ruleSets }, month('2027-02'))).toEqual(own);
  });

  it('is one for the whole of a longer period: that of its first day', () => {
    expect(scoringFor({ ruleSets }, parsePeriod('2027-Q1')!)).toBe(DEFAULT_SCORING);
    expect(scoringFor({ ruleSets }, parsePeriod('2027-Q2')!)).toEqual(own);
  });

  it('is that of the latest one where several bring theirs', () => {
    const third = { ...own, id: 'own-2028' };
    const later = readRuleSet({ ...next, id: 'order-later', effectiveFrom: '2028-01-01', scoring: third });
    const months = ['2027-12', '2028-01'].map((name) => scoringFor({ ruleSets: [...ruleSets, later] }, month(name)).id);
    expect(months).toEqual(['own-2027', 'own-2028']);
  });

  it('stays when a later rule set brings none', () => {
    const later = readRuleSet({ ...next, id: 'order-later', effectiveFrom: '2027-06-01' });
    expect(scoringFor({ ruleSets: [...ruleSets, later] }, month('2027-07'))).toEqual(own);
  });

  it.each([
    ['least', { least: 0 }],
    ['least', { least: 2.5 }],
    ['tieBreak', { tieBreak: 'by-name' }],
  ])('is refused with its rule set when %s says what cannot be', (field, wrong) => {
    expect(() => readRuleSet({ ...next, scoring: { ...own, ...wrong } })).toThrow(`/scoring/${field}`);
  });

  it('is refused with its rule set when its weights do not make 100 points', () => {
    const read = () => readRuleSet({ ...next, scoring: { ...own, indicators: lopsided } });
    expect(read).toThrow(InvalidDocumentError);
    expect(read).toThrow('/scoring/indicators weigh 101 points, not 100');
  });
});
