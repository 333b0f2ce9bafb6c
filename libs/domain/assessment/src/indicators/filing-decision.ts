import type { DayFact, RoundFacts } from '../facts/round-facts.js';

/** The decision whether a report is filed as a case 立案; null when the round has none. */
export function filingDecisionOf({ ended }: RoundFacts): DayFact | null {
  return ended?.outcome === 'filed' || ended?.outcome === 'not-filed' ? ended : null;
}
