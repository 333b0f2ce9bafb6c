import type { Period } from '@redress/kernel';
import { scoringFor, type Department, type Rulebook, type ScoringRules } from '@redress/rulebook';
import { compare, fromDecimal } from '../scores/rational.js';
import { scoreDepartment, type Score } from '../scores/score-department.js';
import { sumTallies, type Tally } from '../scores/tally.js';
import { digestsOf, type RankedDepartment, type Ranking } from './ranking.js';

/** A department as it is named in rankings. */
export type DepartmentName = Pick<Department, 'id' | 'name'>;

interface Scored extends Score {
  readonly department: string;
  readonly name: Department['name'];
}

/**
 * Ranks the departments for one month. Tallies of other months are left aside. A department that has tallies but was
 * never registered is ranked under its id: leaving it out would hide its tickets. Ranks follow from the scores as they are
 * written, with two digits, so that a reader of the document can check them. The order of the arguments leaves no trace.
 */
export function rank(
  period: Period,
  departments: Iterable<DepartmentName>,
  tallies: Iterable<Tally>,
  rulebook: Rulebook,
): Ranking {
  const rules = scoringFor(rulebook, period);
  const ofPeriod = sumTallies(tallies).filter((tally) => tally.period === period);
  const byDepartment = groupByDepartment(ofPeriod);
  const names = new Map([...byDepartment.keys()].map((id) => [id, { zh: id, en: id }]));
  for (const { id, name } of departments) names.set(id, name);
  const scored = [...names].map(([department, name]) => ({
    department,
    name,
    ...scoreDepartment(byDepartment.get(department) ?? [], rules),
  }));
  return { period, ...digestsOf(period, rulebook), city: cityRates(ofPeriod, rules), departments: inRankOrder(scored) };
}

function groupByDepartment(tallies: readonly Tally[]): ReadonlyMap<string, readonly Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const group = groups.get(tally.department);
    if (group === undefined) groups.set(tally.department, [tally]);
    else group.push(tally);
  }
  return groups;
}

/** The rates over all departments, from the tallies of one month. */
export function cityRates(tallies: readonly Tally[], rules: ScoringRules): Ranking['city'] {
  const overall = sumTallies(tallies.map((tally) => ({ ...tally, department: '' })));
  return scoreDepartment(overall, rules).terms.map(({ indicator, numerator, denominator, provisional, rate }) => ({
    indicator,
    numerator,
    denominator,
    provisional,
    rate,
  }));
}

function inRankOrder(scored: readonly Scored[]): readonly RankedDepartment[] {
  const sorted = [...scored].sort((a, b) => byScoreDescending(a, b) || (a.department < b.department ? -1 : 1));
  return sorted.map(({ department, name, score, terms }) => ({
    rank: score === null ? null : 1 + sorted.findIndex((other) => other.score === score),
    department,
    name,
    score,
    terms,
  }));
}

/** No score comes after every score. */
function byScoreDescending(a: Scored, b: Scored): number {
  if (a.score === null || b.score === null) return Number(a.score === null) - Number(b.score === null);
  return compare(fromDecimal(b.score), fromDecimal(a.score));
}
