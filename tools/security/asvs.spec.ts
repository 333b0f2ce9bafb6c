import { expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

const page = readFileSync(join(workspaceRoot, 'docs/security/asvs.md'), 'utf8');
const read = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');

/** The requirements that are ours by now: each stands on the page, as met or as not met yet. */
const OURS = [
  ...['1.1.1', '1.1.2', '1.2.4', '1.2.5', '1.2.9', '1.3.12', '1.4.2', '1.5.2', '1.5.3', '2.1.1', '2.1.2', '2.1.3'],
  ...['2.2.1', '2.2.2', '2.2.3', '2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.4.1', '3.2.1', '3.4.1', '3.4.2', '3.4.3'],
  ...['3.4.4', '3.4.5', '3.4.6', '3.4.7', '3.4.8', '3.5.1', '3.5.2', '3.5.3', '3.5.7', '3.5.8', '4.1.1', '4.1.2'],
  ...['4.1.4', '4.2.1', '4.2.5', '11.1.1', '11.1.2', '11.1.4', '11.2.1', '11.2.2', '11.2.3', '11.2.4', '11.2.5'],
  ...['11.3.1', '11.3.2', '11.3.3', '11.3.4', '11.3.5', '11.4.1', '11.4.2', '11.4.3', '11.4.4', '11.5.1', '11.6.1'],
  ...[
    '11.7.2',
    '13.2.1',
    '13.2.2',
    '13.2.3',
    '13.4.1',
    '13.4.2',
    '13.4.3',
    '13.4.4',
    '13.4.5',
    '13.4.6',
    '13.4.7',
    '14.1.1',
    '14.1.2',
  ],
  ...['14.2.2', '14.2.3', '14.2.4', '14.2.5', '14.3.2', '15.1.1', '15.1.2', '15.1.3', '15.2.1', '15.2.2', '15.2.3'],
  ...['15.2.4', '15.3.1', '15.3.3', '15.3.5', '15.3.6', '15.3.7', '16.2.5', '16.4.1', '16.5.1', '16.5.2', '16.5.3'],
  '16.5.4',
];
const CASES = ['5', '7', '20', '28', '33', '48', '50', '51', '52', '54', '56'];

const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .slice(1, -1);
const rows = page
  .split('\n')
  .filter((line) => /^\| *\d/.test(line))
  .map(cellsOf);

/** The requirements of a first cell: `3.4.3–6` is four of them. */
function idsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/(\d+\.\d+\.)(\d+)(?:–(\d+))?/g)].flatMap(([, chapter, first, last]) =>
    Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, n) => `${chapter}${Number(first) + n}`),
  );
}

it('every requirement that is ours stands on docs/security/asvs.md, as met or as not met yet', () => {
  const told = new Set(rows.flatMap(([ids]) => idsIn(ids!)));
  expect(OURS.filter((id) => !told.has(id))).toEqual([]);
});

it('every file that docs/security/asvs.md names is there, with the words of a title that it quotes', () => {
  const named = rows.flat().flatMap((cell) => [...cell.matchAll(/`(\w[\w./-]*\.\w+)`(?: “([^”]+)”)?/g)]);
  const missing = named.filter(([, path, title]) => {
    if (!path!.includes('/') && path !== 'eslint.config.mjs') return false;
    return !existsSync(join(workspaceRoot, path!)) || (title !== undefined && !read(path!).includes(title));
  });
  expect(named.length).toBeGreaterThan(80);
  expect(missing.map(([text]) => text)).toEqual([]);
});

it('every line that is met names a test, and every abuse case one with its number', () => {
  const met = rows.filter((row) => row.length === 4);
  expect(met.filter(([, , , shown]) => !/`[\w./-]+\.spec\.ts`/.test(shown!))).toEqual([]);
  const cases = new Map(rows.filter(([first]) => /^\d+$/.test(first!)).map(([number, , shown]) => [number!, shown!]));
  expect([...cases.keys()]).toEqual(CASES);
  const unnumbered = [...cases].flatMap(([number, shown]) =>
    [...shown.matchAll(/“([^”]+)”/g)].filter(
      ([, title]) => !new RegExp(`^abuse cases? .*\\b${number}\\b`).test(title!),
    ),
  );
  expect(unnumbered).toEqual([]);
});
