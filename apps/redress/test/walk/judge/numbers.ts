import { compareRankings, type Ranking } from '@redress/assessment';
import { PERIOD_KINDS, shanghaiDay } from '@redress/kernel';
import { DISPATCH_DESK } from '@redress/offices';
import { ANALYST, AUDITOR, SYSTEM_ADMINISTRATOR } from '../../support/over-http.js';
import type { Memory } from '../memory.js';
import type { World } from '../world.js';
import type { WalkedLog } from './walked-log.js';

/** Every ranking that the platform serves. */
export async function servedRankings({ people }: World): Promise<readonly Ranking[]> {
  const rankings: Ranking[] = [];
  for (const kind of PERIOD_KINDS) {
    const { items } = (await people.get(`/api/analytics/rankings?kind=${kind}`, ANALYST)).body;
    for (const { period } of items as readonly { period: string }[])
      rankings.push((await people.get(`/api/analytics/rankings/${period}`, AUDITOR)).body);
  }
  return rankings;
}

/** Where what is served is not what the log alone gives. */
export function differencesFromReplay(served: readonly Ranking[], log: WalkedLog, { now }: Memory): readonly string[] {
  const asOf = { day: shanghaiDay(now), position: log.size };
  const replayed = PERIOD_KINDS.flatMap((kind) => log.assessment.rankings(kind, asOf));
  return compareRankings(served, replayed).map(({ sentence }) => sentence);
}

/** Builds all numbers anew. */
export async function rebuild({ people }: World): Promise<void> {
  await people.post('/api/analytics/rebuild', {}, SYSTEM_ADMINISTRATOR);
}

interface Item {
  readonly indicator: string;
  readonly round: number;
  readonly department: string;
  /** Of the events that it rests on. */
  readonly revisions: readonly number[];
  readonly period: string;
  readonly day: string;
  readonly counted: boolean;
  readonly inNumerator: boolean;
}

/** Each assignment and each referral counts on its own, and rests on events of its own. */
const MANY_IN_A_ROUND = ['return-rate', 'odr-on-time'];

function nameOf({ indicator, round, department, revisions }: Item): string {
  const name = `${indicator} of round ${round}`;
  return MANY_IN_A_ROUND.includes(indicator) ? `${name} for ${department} by ${revisions.join()}` : name;
}

/** What the items of the tickets, asked for one by one, do not add up to in the rankings of the months, and items that say two things. */
export async function faultsOfItems(
  served: readonly Ranking[],
  log: WalkedLog,
  { people }: World,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const sums = new Map<string, number>();
  const months = new Map(
    served.filter(({ period }) => /^\d{4}-\d{2}$/.test(period)).map((each) => [each.period, each]),
  );
  for (const id of log.tickets.keys()) {
    const { items } = (await people.get(`/api/analytics/tickets/${id}/items`, ANALYST)).body as { items: Item[] };
    const seen = new Set<string>();
    for (const item of items) {
      const { indicator, department, period, day, counted, inNumerator } = item;
      const name = nameOf(item);
      if (seen.has(name)) faults.push(`${id} has ${name} twice`);
      if (inNumerator && !counted) faults.push(`${id} has ${name} in the numerator alone`);
      seen.add(name);
      const asOf = months.get(period)?.asOf;
      if (!counted || !months.has(period) || (asOf && day > asOf.day)) continue;
      add(sums, `${period} ${department} ${indicator} denominator`);
      if (inNumerator) add(sums, `${period} ${department} ${indicator} numerator`);
    }
  }
  return [...faults, ...differences(sums, ranked([...months.values()]))];
}

function add(sums: Map<string, number>, name: string, number = 1): void {
  if (number > 0) sums.set(name, (sums.get(name) ?? 0) + number);
}

function ranked(months: readonly Ranking[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { period, departments, dispatchDesk } of months)
    for (const { department, terms } of [...departments, { department: DISPATCH_DESK, terms: dispatchDesk }])
      for (const { indicator, numerator, denominator } of terms) {
        add(sums, `${period} ${department} ${indicator} denominator`, denominator);
        add(sums, `${period} ${department} ${indicator} numerator`, numerator);
      }
  return sums;
}

function differences(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${name}: the items add up to ${one.get(name) ?? 0}, the ranking says ${other.get(name) ?? 0}`);
}
