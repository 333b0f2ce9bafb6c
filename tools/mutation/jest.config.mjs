/** The jest of the judge: the sources as in all packages, with the mutants in them. */
import preset from '../../jest.preset.mjs';

const SOURCES = '^.+\\.ts$';
const [, options] = preset.transform[SOURCES];

export default {
  ...preset,
  rootDir: '../..',
  roots: ['<rootDir>/libs/domain', '<rootDir>/tools/mutation'],
  testMatch: ['<rootDir>/tools/mutation/judge.mjs'],
  transform: { [SOURCES]: ['<rootDir>/tools/mutation/transformer.mjs', options] },
  modulePathIgnorePatterns: ['/dist/'],
};
