import { readFileSync } from 'node:fs';
import type { Ranking } from '@redress/assessment';
import { rankingTable } from './ranking-table.js';

const PAGE = readFileSync(new URL('../assets/start-page.html', import.meta.url), 'utf8');

export const START_STYLE = readFileSync(new URL('../assets/start.css', import.meta.url), 'utf8');

/** What the address of the platform shows: where things are, and who leads. */
export function startPage(ranking: Ranking | null): string {
  return PAGE.replace('{{ranking}}', rankingTable(ranking));
}
