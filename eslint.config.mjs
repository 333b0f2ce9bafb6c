import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// The boundary rule reads the project graph that Nx last wrote: without one it would skip itself, and an old one knows old imports.
await createProjectGraphAsync();

/** Which kinds of package each kind may use: arrows point down only. */
const arrows = {
  'type:app': ['type:feature', 'type:city', 'type:platform', 'type:domain', 'type:testing'],
  'type:feature': ['type:platform', 'type:domain'],
  'type:platform': ['type:platform', 'type:domain'],
  'type:domain': ['type:domain'],
  'type:city': ['type:platform', 'type:domain'],
  'type:testing': ['type:testing', 'type:city', 'type:platform', 'type:domain'],
  'type:tool': ['type:domain'],
};

/** Where names of schemas, tables and columns are put into a statement, all of them constants of ours. Values never are. */
const composesSql = [
  'libs/feature/dispatch/src/queue/lists/list-{clocks,tickets}.ts',
  'libs/platform/database/src/{migrate,notice-listener,prepare-database}.ts',
  'libs/platform/event-bus/src/leadership/postgres-leadership.ts',
  'libs/platform/projections/src/{checkpoints,digest,projected-register,rebuild,run-projection,swap,tables}.ts',
];

/** What starts other programs: PostgreSQL, Kafka, the services of a cluster. Arguments are lists, no shell reads them. */
const startsPrograms = [
  'apps/redress/src/cluster/service-process.ts',
  'libs/platform/database/src/embedded/*.ts',
  'libs/platform/local-kafka/src/**/*.ts',
];

/** What waits for a time by chance. Nothing that nobody may guess comes from it. */
const waitsByChance = [
  'libs/platform/event-bus/src/direct/pace.ts',
  'libs/platform/event-store/src/eventstoredb/connection.ts',
  'libs/platform/service/src/commanding/command-executor.ts',
];

const SQL =
  '(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|GRANT|REVOKE|COPY|TRUNCATE|SET|WITH|DECLARE|FETCH|LOCK|CALL)';
const inPackages = ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts', 'libs/*/*/src/**/*.ts'];
const ofTests = ['**/*.spec.{ts,tsx}', '**/testing/**', 'libs/testing/**'];

/** Libraries that compute only, and so may serve the domain. */
const pureLibraries = ['ajv', 'canonicalize', '@noble/curves', '@noble/hashes'];

/**
 * @param {Record<string, string[]>} allowed
 * @returns {import('eslint').Linter.RulesRecord}
 */
function boundaries(allowed) {
  return {
    '@nx/enforce-module-boundaries': [
      'error',
      {
        depConstraints: [
          ...Object.entries(allowed).map(([sourceTag, tags]) => ({ sourceTag, onlyDependOnLibsWithTags: tags })),
          { sourceTag: 'scope:cli', notDependOnLibsWithTags: ['type:feature'] },
        ],
        // @redress/testing stands on the packages whose specs use it.
        ignoredCircularDependencies: [['tag:type:testing', '*']],
        banTransitiveDependencies: true,
      },
    ],
  };
}

/**
 * @param {string} regex @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
function mayNotImport(regex, message) {
  return { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] };
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/coverage/**',
      '**/*.generated.ts',
      '.nx/**',
      '.redress/**',
      'test-results/**',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      ...boundaries(arrows),
      'max-lines': ['error', 350],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: inPackages,
    ignores: [...ofTests, ...composesSql],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          `TemplateLiteral[expressions.length>0] > TemplateElement:first-child[value.raw=/^\\s*${SQL}\\s/]`,
          'CallExpression[callee.property.name="query"] > TemplateLiteral[expressions.length>0]',
        ].map((selector) => ({ selector, message: 'Values are parameters of a statement, never part of it.' })),
      ],
    },
  },
  {
    files: inPackages,
    ignores: [...ofTests, ...startsPrograms],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:)?(child_process|cluster|vm|repl|inspector)(/|$)',
              message: 'What starts a program or runs a text is named in eslint.config.mjs.',
            },
          ],
        },
      ],
    },
  },
  {
    files: inPackages,
    ignores: [...ofTests, ...waitsByChance],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'It can be guessed: node:crypto, or a stated seed.' },
      ],
    },
  },
  // Screens of the console know what all share, and not each other; what all share knows no screen.
  {
    files: ['apps/console/src/!(api|language|commands|parts|app)/**'],
    ignores: ofTests,
    rules: mayNotImport(
      '^(\\.\\./)+(?!(\\.\\./)*(api|language|commands|parts)/)',
      'A screen imports api, language, commands and parts.',
    ),
  },
  {
    files: ['apps/console/src/{api,language,commands,parts}/**'],
    ignores: ofTests,
    rules: mayNotImport(
      '^(\\.\\./)+(?!(\\.\\./)*(api|language|commands|parts)/)(?=.*/)',
      'What all screens share knows none of them.',
    ),
  },
  {
    files: ['libs/domain/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}/|@redress/|(${pureLibraries.join('|')})(/|$))`,
              message:
                'Domain code is pure: no I/O, no framework. A library that only computes is named in eslint.config.mjs.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => ({
          name,
          message: 'Domain code is a function of its arguments: time, ids and settings arrive with the command.',
        })),
        { name: 'parseFloat', message: 'No floats in the domain: integers or decimal strings.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time arrives with the command.' },
        { object: 'Math', property: 'random', message: 'Ids arrive with the command.' },
        { object: 'Number', property: 'parseFloat', message: 'No floats in the domain: integers or decimal strings.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time arrives with the command.',
        },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Time arrives with the command.' },
        { selector: 'ImportExpression', message: 'Domain code loads nothing at run time.' },
      ],
    },
  },
  { files: ['apps/**', '**/bench/**', '**/tools/**', '**/test/**', '**/*.spec.ts'], rules: { 'no-console': 'off' } },
  // They run sources of this tree, as they stand or with a fault in them.
  { files: ['tools/acts/evaluate-source.mjs', 'tools/mutation/*'], rules: { 'no-new-func': 'off' } },
  // Each package's jest configuration is the one at the root.
  { files: ['**/jest.config.mjs'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: ['**/*.spec.ts', '**/test/**'],
    rules: boundaries(
      Object.fromEntries(Object.entries(arrows).map(([source, targets]) => [source, [...targets, 'type:testing']])),
    ),
  },
);
