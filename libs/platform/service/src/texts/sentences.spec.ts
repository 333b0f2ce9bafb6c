import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, ROLES } from '@redress/kernel';
import { hasRight } from '@redress/rights';
import { nameOf, sentenceOf } from './sentences.js';

const libraries = new URL('../../../../', import.meta.url);
const sources = readdirSync(libraries, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[\w-]+\/[\w-]+\/src\/.*\.ts$/.test(file) && !/node_modules|\.spec\.ts$|\/texts\//.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, libraries), 'utf8') }));

/** What the first group of a pattern catches in the sources, each once. */
function found(pattern: RegExp, files = /./): readonly string[] {
  const all = sources
    .filter(({ file }) => files.test(file))
    .flatMap(({ text }) => [...text.matchAll(pattern)].map(([, code]) => code!));
  return [...new Set(all)].sort();
}

/** Codes of refusals stand in `refuse`, or are handed to what refuses. */
const refusals = [
  ...found(/\brefuse(?:Option)?\(\s*'([a-z-]+)'/g),
  ...found(/\breadOrRefuse\([^)]*'([a-z-]+)',?\s*\)/g),
];
const cases = found(/status: \d+, code: '([a-z-]+)'/g, /service\/src\/(http|edge)/);
const statuses = [
  ...found(/(?:status: |[?:] )(\d{3})\b/g, /service\/src\/http\/problem/),
  ...found(/status: (\d{3})\b/g, /service\/src\/edge/),
];
const faults = [
  ...found(/field(?:: '[^']+')?, code: '([a-z-]+)'(?!, said)/g),
  // Of a body before its schema is asked.
  ...found(/\b(?:tooMuch|tried)\('([\w-]+)'/g, /service\/src\/edge/),
  ...found(/\bfield: [\w.]+(?:\(0, 64\))?, code: '([\w-]+)'/g, /service\/src\/edge/),
];
/** Keywords by which the schemas of bodies and queries can be broken. */
const KEYWORDS =
  /\b(maxLength|minLength|maximum|minimum|maxItems|minItems|pattern|enum|const|uniqueItems|maxProperties): /g;
const keywords = found(KEYWORDS, /schemas\.generated\.ts$/);
const formats = found(/\bformat: '([a-z-]+)'/g, /schemas\.generated\.ts$/);

describe.each(LANGUAGES)('in %s', (language) => {
  const unsaid = (codes: readonly string[]) => codes.filter((code) => sentenceOf(language, code) === code);
  const inGroup = (group: string, codes: readonly string[]) => codes.map((code) => `${group}.${code}`);

  it('every refusal has a sentence', () => {
    expect(refusals.length).toBeGreaterThan(60);
    expect(unsaid(refusals)).toEqual([]);
  });

  it('every problem has a sentence, and every status a title', () => {
    expect(cases).toContain('foreign-origin');
    expect(unsaid(cases)).toEqual([]);
    expect(statuses).toEqual(expect.arrayContaining(['400', '403', '404', '409', '422', '500', '503']));
    expect(unsaid(inGroup('title', statuses))).toEqual([]);
  });

  it('every fault of a field has a sentence', () => {
    expect(faults).toEqual(expect.arrayContaining(['position', 'actor', 'uuid', 'twice', 'depth', 'utf-8']));
    expect(
      unsaid(inGroup('fault', [...faults, ...keywords, ...formats, 'required', 'additionalProperties', 'type'])),
    ).toEqual([]);
  });

  it('a value that has a name is told by it', () => {
    const said = sentenceOf(language, 'no-right', { role: 'auditor', act: 'assign-ticket' });
    expect(said).toContain(nameOf(language, 'role', 'auditor'));
    expect(said).not.toMatch(/auditor:|assign-ticket|\{/);
    expect(nameOf(language, 'act', 'grant-request')).not.toBe('grant-request');
  });

  it('a code without a sentence stands as it is, and never as another one', () => {
    expect(sentenceOf(language, 'never-said')).toBe('never-said');
    expect(nameOf(language, 'role', 'king')).toBe('king');
  });
});

it('an English reader was told an article in Chinese: it has a name in either language', () => {
  const values = { article: '总局令第121号第三十一条' };
  expect(sentenceOf('en', 'notice-not-owed', values)).toMatch(/^Order 121, Article 31: /);
  expect(sentenceOf('zh-CN', 'notice-not-owed', values)).toMatch(/^总局令第121号第三十一条：/);
});

it('an operator was told to ask for what operators may not ask for: the sentence names the roles that may', () => {
  const roles = ROLES.filter((role) => hasRight({ account: '1', role, office: 'east' }, 'ask-for-late-claim'));
  expect(roles).toEqual(['handler', 'leader']);
  for (const language of LANGUAGES)
    for (const role of roles) expect(sentenceOf(language, 'claim-too-late')).toContain(nameOf(language, 'role', role));
});

it('the sentences of both languages have the same values', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, value]) => value).sort();
  for (const code of [...refusals, ...cases].filter((each) => each !== 'no-restart'))
    expect([code, places(sentenceOf('en', code))]).toEqual([code, places(sentenceOf('zh-CN', code))]);
});
