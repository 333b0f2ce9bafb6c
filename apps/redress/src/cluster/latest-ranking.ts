import type { Ranking } from '@redress/assessment';
import type { Period } from '@redress/kernel';
import { ask } from './ask.js';

/** The ranking of the latest month up to this one; null when there is none, or the service does not answer. */
export async function latestRanking(analytics: string | undefined, until: Period): Promise<Ranking | null> {
  const periods = await ask(analytics, '/api/analytics/rankings', (response) => response.json() as Promise<Periods>);
  const latest = periods?.items?.find(({ period }) => period <= until);
  if (latest === undefined) return null;
  const path = `/api/analytics/rankings/${latest.period}`;
  return (await ask(analytics, path, (response) => response.json() as Promise<Ranking>)) ?? null;
}

interface Periods {
  /** Latest first. Absent in a problem. */
  readonly items?: readonly { readonly period: Period }[];
}
