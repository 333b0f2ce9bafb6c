import { expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

it('every rule of docs/rules.md is decided by the function that it names, in the file that it links', () => {
  const page = readFileSync(join(workspaceRoot, 'docs/rules.md'), 'utf8');
  const rules = [...page.matchAll(/\[`(\w+)`\]\(([^)]+)\)/g)].map(([, name, link]) => ({ name: name!, link: link! }));
  expect(rules.length).toBeGreaterThan(30);
  const lost = rules.filter(({ name, link }) => {
    const file = join(workspaceRoot, 'docs', link);
    return !existsSync(file) || !new RegExp(`\\b(function|const) ${name}\\b`).test(readFileSync(file, 'utf8'));
  });
  expect(lost).toEqual([]);
});
