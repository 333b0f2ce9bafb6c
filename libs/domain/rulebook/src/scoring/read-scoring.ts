import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import { mustFit } from '../schema/must-fit.js';
import schema from './scoring.schema.json' with { type: 'json' };
import type { ScoringRules } from './scoring-rules.js';

const WHAT = { zh: '评分规则', en: 'scoring' };
const mustFitSchema: (document: unknown) => asserts document is ScoringRules = mustFit<ScoringRules>(schema, WHAT);

/** The scoring rules that a document holds. Throws an {@link InvalidDocumentError}. */
export function readScoring(document: unknown): ScoringRules {
  mustFitSchema(document);
  const problems = [...problemsOf(document)];
  if (problems.length > 0) throw new InvalidDocumentError(WHAT, problems);
  return document;
}

/** What a schema cannot say: 100 points in all, each indicator once, full points on the better side of the floor. */
function* problemsOf({ indicators }: ScoringRules): Generator<string> {
  const points = indicators.reduce((sum, { weight }) => sum + weight, 0);
  if (points !== 100) yield `/indicators weigh ${points} points, not 100`;
  const codes = indicators.map(({ code }) => code);
  for (const [i, { code, floor, full, direction }] of indicators.entries()) {
    if (codes.indexOf(code) !== i) yield `/indicators/${i} repeats ${code}`;
    if (direction === 'higher' ? full <= floor : full >= floor)
      yield `/indicators/${i} full ${full} does not lie on the ${direction} side of floor ${floor}`;
  }
}
