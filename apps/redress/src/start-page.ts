import { readFileSync } from 'node:fs';

/** What the address of the platform shows: what it is, and where things are. */
export const START_PAGE = readFileSync(new URL('../assets/start-page.html', import.meta.url), 'utf8');

export const START_STYLE = readFileSync(new URL('../assets/start.css', import.meta.url), 'utf8');
