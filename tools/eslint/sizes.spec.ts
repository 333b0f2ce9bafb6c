import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sourceFiles } from './source-files.mjs';

it('no source or SQL file is longer than 350 lines', () => {
  const tooLong = sourceFiles(/\.(ts|tsx|mjs|sql)$/)
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 350);
  expect(tooLong).toEqual([]);
});
