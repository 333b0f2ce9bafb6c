import preset from '../../jest.preset.mjs';

const [swc, options] = preset.transform['^.+\\.ts$'];
const jsc = {
  ...options.jsc,
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
};

/** What is rendered, is rendered into jsdom; a spec that starts a browser says `@jest-environment node`. */
export default {
  ...preset,
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@redress/source', 'browser'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.spec.ts'],
  setupFiles: ['<rootDir>/test/stubs.ts'],
  moduleNameMapper: { ...preset.moduleNameMapper, '\\.css$': '<rootDir>/test/no-style.ts' },
  transform: { '^.+\\.tsx?$': [swc, { ...options, jsc }] },
};
