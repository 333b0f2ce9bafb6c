/** The jest of the judge: the sources as in all packages, but transformed by ours. */
import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  rootDir: '../..',
  roots: ['<rootDir>/libs/domain', '<rootDir>/tools/mutation'],
  testMatch: ['<rootDir>/tools/mutation/judge.mjs'],
  transform: { '^.+\\.ts$': '<rootDir>/tools/mutation/transformer.mjs' },
  modulePathIgnorePatterns: ['/dist/'],
};
