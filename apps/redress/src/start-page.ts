import { readFileSync } from 'node:fs';
import type { Ranking } from '@redress/assessment';
import { periodOf, shanghaiDay, type Period } from '@redress/kernel';
import { rankingTable } from './ranking-table.js';

const PAGE = readFileSync(new URL('../assets/start-page.html', import.meta.url), 'utf8');

export const START_STYLE = readFileSync(new URL('../assets/start.css', import.meta.url), 'utf8');

/** What the address of the platform shows: where things are, and who leads. */
export function startPage(ranking: Ranking | null): string {
  return PAGE.replace('{{ranking}}', rankingTable(ranking));
}

/** The month in which a moment lies; `now` in milliseconds since 1970-01-01 UTC. */
export function monthOf(now: number): Period {
  return periodOf(shanghaiDay(new Date(now).toISOString()));
}
