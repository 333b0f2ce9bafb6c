import { canonicalDigest } from '@redress/kernel';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import { mustFit } from '../schema/must-fit.js';
import { readScoring } from '../scoring/read-scoring.js';
import type { RuleSet, RuleSetData } from './rule-set.js';
import schema from './rule-set.schema.json' with { type: 'json' };

const WHAT = { zh: '规则集', en: 'rule set' };
const mustFitSchema: (document: unknown) => asserts document is RuleSetData = mustFit<RuleSetData>(schema, WHAT);

/** The rule set that a document holds, named by the digest of its content. Throws an {@link InvalidDocumentError}. */
export function readRuleSet(document: unknown): RuleSet {
  mustFitSchema(document);
  const problems = [...problemsOf(document), ...problemsOfScoring(document)];
  if (problems.length > 0) throw new InvalidDocumentError(WHAT, problems);
  return named(document);
}

/** A rule set with the digest of its content as its name. */
export function named(data: RuleSetData): RuleSet {
  return { ...data, digest: canonicalDigest(data) };
}

/** The scoring has a schema of its own. */
function* problemsOfScoring({ scoring }: RuleSetData): Generator<string> {
  if (scoring === undefined) return;
  try {
    readScoring(scoring);
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    for (const problem of error.problems) yield `/scoring${problem}`;
  }
}

/** What a schema cannot say. A code that stood twice would leave open which article a decision rests on. */
function* problemsOf(ruleSet: RuleSetData): Generator<string> {
  for (const list of ['refusalGrounds', 'terminationGrounds', 'returnReasons', 'notFilingReasons'] as const) {
    const codes = ruleSet[list].map(({ code }) => code);
    for (const code of new Set(codes.filter((code, i) => codes.indexOf(code) !== i)))
      yield `/${list} has ${code} twice`;
  }
  for (const [code, limit] of Object.entries(ruleSet.limits)) {
    if (limit?.urgency !== undefined && limit.clock !== 'hotline')
      yield `/limits/${code} is a term of the law, which no urgency changes`;
    if (limit?.unit === 'year' && (limit.extension ?? limit.pausedBy) !== undefined)
      yield `/limits/${code} counts years, which knows neither extension nor pause`;
  }
}
