import type { Ranking } from '@redress/assessment';
import { ask } from './ask.js';

/** The ranking of the latest month that has one; null when there is none, or the service does not answer. */
export async function latestRanking(analytics: string | undefined): Promise<Ranking | null> {
  const months = await ask(analytics, '/api/analytics/rankings', (response) => response.json() as Promise<Months>);
  const latest = months?.items?.[0];
  if (latest === undefined) return null;
  const path = `/api/analytics/rankings/${latest.period}`;
  return (await ask(analytics, path, (response) => response.json() as Promise<Ranking>)) ?? null;
}

interface Months {
  /** Latest first. Absent in a problem. */
  readonly items?: readonly { readonly period: string }[];
}
