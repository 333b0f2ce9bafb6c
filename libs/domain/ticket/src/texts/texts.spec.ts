import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { rulebookTexts, URGENCIES } from '@redress/rulebook';
import { ticketTexts } from './index.js';
import { STATED_DAYS } from '../claims.js';
import { LATE_CLAIM_GROUNDS } from '../late-claims.js';
import { CORRECTION_REASONS, LOWERING_REASONS, RAISING_REASONS, TICKET_KINDS, VOIDING_REASONS } from '../vocabulary.js';
import type { ClosedAs, Custody } from '../custody.js';
import type { Handling } from '../handling.js';

const sources = new URL('..', import.meta.url);
const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('texts'))
  .map((file) => readFileSync(new URL(file, sources), 'utf8'))
  .join('\n');

/** What the first group of a pattern catches in the sources, sorted, each once. */
const found = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].flatMap(([, ...groups]) => groups))].sort();

const refusals = found(/\brefuse(?:Option)?\(\s*'([a-z-]+)'/g);
const fields = [...found(/\bfield: '(\w+)'/g), ...[...STATED_DAYS.values()].flat()];

/** Every member of a union, or it does not compile. */
const stages: Readonly<Record<Custody['stage'], true>> = {
  ...{ registered: true, classified: true, assigned: true, returned: true, 'return-upheld': true, handling: true },
  ...{ 'awaiting-citizen': true, 'awaiting-sign-off': true, concluded: true, 'followed-up': true, closed: true },
  archived: true,
};
const endings: Readonly<Record<ClosedAs, true>> = {
  ...{ withdrawn: true, answered: true, 'transferred-out': true, voided: true },
};
const handlings: Readonly<Record<Handling['stage'], true>> = {
  ...{ 'not-opened': true, 'awaiting-initial-check': true, accepted: true, 'with-odr-unit': true, mediating: true },
  ...{ 'awaiting-notice': true, 'awaiting-verification': true, 'awaiting-answer': true, finished: true },
};

describe.each(Object.entries(ticketTexts))('the texts in %s', (language, texts) => {
  const keys = Object.keys(texts);
  const named = (group: string) =>
    keys.filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));

  it('say every refusal of an act that the rule book does not say, and nothing that is never said', () => {
    expect(refusals.length).toBeGreaterThan(25);
    const shared = rulebookTexts[language as keyof typeof rulebookTexts];
    expect(keys.filter((key) => !key.includes('.')).sort()).toEqual(refusals.filter((code) => !(code in shared)));
  });

  it.each([
    ['stage', Object.keys(stages)],
    ['handling', Object.keys(handlings)],
    ['kind', TICKET_KINDS],
    ['closed-as', Object.keys(endings)],
    ['urgency', URGENCIES],
    ['correction', CORRECTION_REASONS],
    ['voiding', VOIDING_REASONS],
    ['raising', [...RAISING_REASONS, 'stated-at-registration']],
    ['lowering', LOWERING_REASONS],
    ['late-claim', LATE_CLAIM_GROUNDS],
    ['field', [...new Set(fields)]],
  ] as const)('name every %s, and no other', (group, members) =>
    expect(named(group).sort()).toEqual([...members].sort()),
  );

  it('fill in names of groups that exist, here or in the rule book', () => {
    const all = { ...rulebookTexts[language as keyof typeof rulebookTexts], ...texts };
    const groups = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\{\w+:([a-z-]+)\}/g)].map(([, group]) => group!),
    );
    expect(new Set(groups)).toEqual(new Set(['stage', 'handling', 'limit', 'kind', 'field', 'urgency']));
    for (const group of groups) expect(Object.keys(all).some((key) => key.startsWith(`${group}.`))).toBe(true);
  });
});

it('fill in the same values in both languages, but for the name of a rule set', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)(?::[a-z-]+)?\}/g)].map(([, value]) => value).sort();
  for (const [key, zh] of Object.entries(ticketTexts['zh-CN']))
    if (key !== 'no-restart') expect([key, places(ticketTexts.en[key]!)]).toEqual([key, places(zh)]);
});
