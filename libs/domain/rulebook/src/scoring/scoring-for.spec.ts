import { describe, expect, it } from '@jest/globals';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import { SHIPPED_RULEBOOK } from '../book/rulebook.js';
import order121 from '../rule-sets/data/order-121.json' with { type: 'json' };
import { readRuleSet } from '../rule-sets/read-rule-set.js';
import { DEFAULT_SCORING } from './default-scoring.js';
import { scoringFor } from './scoring-for.js';

const [first, ...others] = DEFAULT_SCORING.indicators;
const lopsided = [{ ...first!, weight: first!.weight + 1 }, ...others];
const own = { ...DEFAULT_SCORING, id: 'own-2027', indicators: DEFAULT_SCORING.indicators.toReversed() };
const next = { ...order121, id: 'order-next', effectiveFrom: '2027-01-15' };

describe('the scoring of a month', () => {
  const ruleSets = [...SHIPPED_RULEBOOK.ruleSets, readRuleSet({ ...next, scoring: own })] as const;

  it('is the one that ships until a published rule set brings another', () => {
    expect(scoringFor(SHIPPED_RULEBOOK, '2026-11')).toBe(DEFAULT_SCORING);
    expect(scoringFor({ ruleSets: [...SHIPPED_RULEBOOK.ruleSets, readRuleSet(next)] }, '2027-06')).toBe(
      DEFAULT_SCORING,
    );
  });

  it('changes with the first month that begins under the new one, never in the middle of a month', () => {
    expect(scoringFor({ ruleSets }, '2027-01')).toBe(DEFAULT_SCORING);
    expect(scoringFor({ ruleSets }, '2027-02')).toEqual(own);
  });

  it('stays when a later rule set brings none', () => {
    const later = readRuleSet({ ...next, id: 'order-later', effectiveFrom: '2027-06-01' });
    expect(scoringFor({ ruleSets: [...ruleSets, later] }, '2027-07')).toEqual(own);
  });

  it('is refused with its rule set when its weights do not make 100 points', () => {
    const read = () => readRuleSet({ ...next, scoring: { ...own, indicators: lopsided } });
    expect(read).toThrow(InvalidDocumentError);
    expect(read).toThrow('/scoring/indicators weigh 101 points, not 100');
  });
});
