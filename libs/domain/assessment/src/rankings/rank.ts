import { canonicalDigest } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import type { ScoringRules, TieBreak } from '@redress/rulebook';
import { compare, fromDecimal } from '../scores/rational.js';
import { scoreDepartment } from '../scores/score-department.js';
import { sumCounts, type Count } from '../scores/tally.js';
import type { RankingInputs } from './ranking-inputs.js';
import type { RankedDepartment, Ranking, RankingDigests } from './ranking.js';

/**
 * Ranks the offices of one level for one period. Ranks follow from the scores as they are written, with two digits, so that
 * a reader of the document can check them. The order of counts and offices does not show.
 */
export function rank(inputs: RankingInputs): Ranking {
  const { period, level, asOf, scoring } = inputs;
  const streams = [...inputs.parked].sort();
  const [ofDesk, counts] = [inputs.counts.filter(isOfDesk), inputs.counts.filter((count) => !isOfDesk(count))];
  return {
    period: period.name,
    level,
    asOf,
    ...digestsOf(inputs),
    parked: { count: streams.length, streams },
    city: ratesOf(counts, scoring),
    dispatchDesk: ratesOf(ofDesk, scoring).filter(({ denominator }) => denominator > 0),
    departments: inRankOrder(linesOf({ ...inputs, counts }), scoring.tieBreak),
  };
}

/** The rules that a ranking is computed by, named by what they say. */
export function digestsOf({ scoring, calendar, ruleSets }: RankingInputs): RankingDigests {
  return { scoring: { id: scoring.id, digest: canonicalDigest(scoring) }, calendar, ruleSets };
}

type Line = Omit<RankedDepartment, 'rank'>;

function linesOf({ offices, counts, scoring }: RankingInputs): readonly Line[] {
  const byDepartment = groupByDepartment(counts);
  const names = new Map([...byDepartment.keys()].map((id) => [id, { zh: id, en: id }]));
  for (const { id, name } of offices) names.set(id, name);
  return [...names].map(([department, name]) => {
    const { score, terms } = scoreDepartment(byDepartment.get(department) ?? [], scoring);
    const items = terms.reduce((sum, { denominator }) => sum + denominator, 0);
    return { notRanked: items < scoring.least ? 'too-few-items' : null, department, name, items, score, terms };
  });
}

function groupByDepartment(counts: readonly Count[]): ReadonlyMap<string, readonly Count[]> {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const group = groups.get(count.department);
    if (group === undefined) groups.set(count.department, [count]);
    else group.push(count);
  }
  return groups;
}

function isOfDesk({ department }: Count): boolean {
  return department === DISPATCH_DESK;
}

/** The rates of several together: of their counts together, not the mean of their rates. */
function ratesOf(counts: readonly Count[], rules: ScoringRules): Ranking['city'] {
  const overall = sumCounts(counts.map((count) => ({ ...count, department: '' })));
  return scoreDepartment(overall, rules).terms.map(({ indicator, numerator, denominator, provisional, rate }) => ({
    indicator,
    numerator,
    denominator,
    provisional,
    rate,
  }));
}

function inRankOrder(lines: readonly Line[], tieBreak: TieBreak): readonly RankedDepartment[] {
  const byMerit = byMeritDescending(tieBreak);
  const byId = (a: Line, b: Line): number => (a.department < b.department ? -1 : 1);
  const ranked = lines.filter(({ notRanked }) => notRanked === null).sort((a, b) => byMerit(a, b) || byId(a, b));
  const others = lines.filter(({ notRanked }) => notRanked !== null).sort(byId);
  return [
    ...ranked.map((line) => ({ rank: 1 + ranked.findIndex((other) => byMerit(other, line) === 0), ...line })),
    ...others.map((line) => ({ rank: null, ...line })),
  ];
}

/** A department with at least one item has a score, and `least` is at least one. */
function byMeritDescending(tieBreak: TieBreak): (a: Line, b: Line) => number {
  return (a, b) =>
    compare(fromDecimal(b.score ?? '0'), fromDecimal(a.score ?? '0')) ||
    (tieBreak === 'more-items' ? b.items - a.items : 0);
}
