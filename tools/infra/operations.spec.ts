import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { settingNames } from './settings.mjs';

it('docs/operations.md has a row for every setting that a service reads', () => {
  const page = readFileSync(join(workspaceRoot, 'docs/operations.md'), 'utf8');
  expect(settingNames().filter((name) => !page.includes(`\n| \`${name}\` `))).toEqual([]);
});
