/** One jest configuration for every package: TypeScript sources as ES modules, decorators with metadata. */
export default {
  testEnvironment: 'node',
  // Packages run side by side already; workers of their own inside them made tests wait for each other until they timed out.
  maxWorkers: 1,
  // Databases and processes start in these tests; on two busy cores that takes a while.
  testTimeout: 30_000,
  testEnvironmentOptions: { customExportConditions: ['@redress/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  coverageProvider: 'v8',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          experimental: { keepImportAttributes: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
};
