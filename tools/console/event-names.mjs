/** What happened to a ticket, in words, for the console: from the contracts of the events. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

const CONTRACTS = join(workspaceRoot, 'libs/platform/event-contracts/contracts/events');

/** The source of the names. @returns {string} */
export function eventNamesSource() {
  const contracts = readdirSync(CONTRACTS).map((file) => JSON.parse(readFileSync(join(CONTRACTS, file), 'utf8')));
  const names = contracts
    .filter((contract) => contract['x-stream'] === 'ticket')
    .map(({ title, description }) => [title, wordsOf(title, description)]);
  return [
    '// Written by npm run client from the contracts of the events.',
    "import type { Bilingual } from '../language/language.js';",
    '',
    '/** Each event of a ticket in words. */',
    `export const EVENT_NAMES: Readonly<Record<string, Bilingual<string>>> = ${JSON.stringify(Object.fromEntries(names))};`,
    '',
  ].join('\n');
}

/** @param {string} type @param {string} description such as `派单。 A department is asked to take custody.` */
function wordsOf(type, description) {
  const [, zh, en] = /^([^。]+)。 ([^.,;:(]+)/.exec(description) ?? [];
  if (zh === undefined || en === undefined) throw new Error(`${type} is not described in both languages`);
  return { 'zh-CN': zh, en: en.trim() };
}
