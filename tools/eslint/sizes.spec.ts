import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePackages } from '../workspace.mjs';

/** Written by programs, or built. */
const generated = /^(node_modules|dist)$|\.generated\.ts$/;

it('no source or SQL file is longer than 350 lines', () => {
  const tooLong = workspacePackages()
    .flatMap(({ folder }) => filesUnder(folder))
    .filter((path) => /\.(ts|tsx|mjs|sql)$/.test(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 350);
  expect(tooLong).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.test(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)];
  });
}
