import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { secretNames, settingNames } from './settings.mjs';

it('docs/operations.md has a row for every setting that a service reads', () => {
  const page = readFileSync(join(workspaceRoot, 'docs/operations.md'), 'utf8');
  expect(settingNames().filter((name) => !page.includes(`\n| \`${name}\` `))).toEqual([]);
});

it('docs/keys.md has every setting that is a secret, and docs/operations.md says that a file may hold it', () => {
  const [keys, operations] = ['docs/keys.md', 'docs/operations.md'].map((page) =>
    readFileSync(join(workspaceRoot, page), 'utf8'),
  );
  expect(secretNames().length).toBeGreaterThan(3);
  expect(secretNames().filter((name) => !keys!.includes(`\`${name}\``))).toEqual([]);
  const paragraph = /\*\*Keys and passwords as files\.\*\*.*?\n\n/s.exec(operations!)![0];
  expect(secretNames().filter((name) => !paragraph.includes(`\`${name}\``))).toEqual([]);
});
