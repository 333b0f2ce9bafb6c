import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

const boundary = '@nx/enforce-module-boundaries';
const domain = 'libs/domain/ticket/src/new-rule.ts';
const feature = 'libs/feature/intake/src/new-use-case.ts';
const platform = 'libs/platform/vault/src/new-adapter.ts';
const importing = (name: string) => `import * as it from '${name}';\nexport default it;\n`;

const forbidden: [title: string, filePath: string, text: string, rule: string][] = [
  ['a feature that imports another feature', feature, importing('@redress/feature-dispatch'), boundary],
  [
    'a spec of a feature that imports another feature',
    `${feature.slice(0, -3)}.spec.ts`,
    importing('@redress/feature-dispatch'),
    boundary,
  ],
  ['a feature that reaches into another by path', feature, importing('../../dispatch/src/index.js'), boundary],
  ['a feature that imports the test tools', feature, importing('@redress/testing'), boundary],
  ['platform code that imports a feature', platform, importing('@redress/feature-intake'), boundary],
  ['domain code that imports platform code', domain, importing('@redress/event-store'), boundary],
  ['the command line that imports a feature', 'apps/cli/src/new.ts', importing('@redress/feature-intake'), boundary],
  ['a package that its package.json does not name', platform, importing('typeorm'), boundary],
  ['domain code that imports NestJS', domain, importing('@nestjs/common'), 'no-restricted-imports'],
  ['domain code that imports node:fs', domain, importing('node:fs'), 'no-restricted-imports'],
  [
    'domain code that loads a module at run time',
    domain,
    `export default await import('node:fs');`,
    'no-restricted-syntax',
  ],
  ['domain code that reads the clock', domain, 'export default Date.now();', 'no-restricted-properties'],
  ['domain code that makes the present moment', domain, 'export default new Date();', 'no-restricted-syntax'],
  ['domain code that throws dice', domain, 'export default Math.random();', 'no-restricted-properties'],
  ['domain code that reads the environment', domain, 'export default process.env;', 'no-restricted-globals'],
  ['domain code that reads a float', domain, `export default parseFloat('1.5');`, 'no-restricted-globals'],
  [
    'domain code that reads a float by its other name',
    domain,
    `export default Number.parseFloat('1.5');`,
    'no-restricted-properties',
  ],
  ['a library that prints', platform, `console.log('hello');`, 'no-console'],
  ['a variable that nothing reads', platform, 'const unread = 1;', '@typescript-eslint/no-unused-vars'],
  [
    'a value in a statement of SQL',
    platform,
    'export const statementOf = (id: string) => `SELECT * FROM store.events WHERE stream = ${id}`;',
    'no-restricted-syntax',
  ],
  [
    'a value in the text of a query',
    feature,
    'export const rowsOf = (pool: { query(text: string): unknown }, of: string) => pool.query(`TABLE ${of}`);',
    'no-restricted-syntax',
  ],
  ['a feature that starts a program', feature, importing('node:child_process'), 'no-restricted-imports'],
  ['platform code that runs a text', platform, importing('node:vm'), 'no-restricted-imports'],
  [
    'a screen of the console that imports another',
    'apps/console/src/queue/new.tsx',
    `export { TicketScreen } from '../ticket/ticket-screen.js';`,
    'no-restricted-imports',
  ],
  [
    'what all screens share that imports one',
    'apps/console/src/parts/grid/new.tsx',
    `export { QueueScreen } from '../../queue/queue-screen.js';`,
    'no-restricted-imports',
  ],
  ['a text that is run as code', platform, `export default eval('1');`, 'no-eval'],
  ['a function made of a text', platform, `export default new Function('return 1');`, 'no-new-func'],
  ['a secret that can be guessed', platform, 'export default Math.random();', 'no-restricted-properties'],
  ['a file of 351 lines', platform, '\n'.repeat(350) + 'export {};', 'max-lines'],
  [
    'a comment that switches a rule off',
    domain,
    'export default Date.now(); // eslint-disable-line',
    'no-restricted-properties',
  ],
];

const allowed: [title: string, filePath: string, text: string][] = [
  ['an app that imports a feature', 'apps/redress/src/new.ts', importing('@redress/feature-dispatch')],
  ['a feature that imports platform code', feature, importing('@redress/service')],
  ['a feature that imports the domain', feature, importing('@redress/ticket')],
  ['domain code that imports other domain code', domain, importing('@redress/kernel')],
  ['domain code that turns a given moment into a date', domain, 'export default (at: string) => new Date(at);'],
  [
    'a spec of the domain that imports the test tools',
    domain.replace('.ts', '.spec.ts'),
    importing('@redress/testing'),
  ],
  [
    'a spec of a feature that imports the test tools',
    feature.replace('.ts', '.spec.ts'),
    importing('@redress/testing'),
  ],
  ['a command that prints', 'apps/cli/src/new.ts', `console.log('hello');`],
  [
    'a screen of the console that imports what all share',
    'apps/console/src/queue/new.tsx',
    `export { Grid } from '../parts/grid/grid.js';`,
  ],
  [
    'a part of the console that imports the language',
    'apps/console/src/parts/grid/new.tsx',
    `export { language } from '../../language/language.js';`,
  ],
  ['a file of 350 lines', platform, '\n'.repeat(349) + 'export {};'],
];

let rulesBroken: Map<string, string[]>;

beforeAll(() => {
  const cases = [...forbidden, ...allowed];
  const { stdout, stderr } = spawnSync(process.execPath, [join(workspaceRoot, 'tools/eslint/lint-texts.mjs')], {
    input: JSON.stringify(cases.map(([, filePath, text]) => ({ filePath: join(workspaceRoot, filePath), text }))),
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' },
  });
  if (!stdout) throw new Error(stderr);
  const results: { messages: { ruleId: string | null; message: string }[] }[] = JSON.parse(stdout);
  rulesBroken = new Map(
    cases.map(([title], index) => [title, results[index]!.messages.map(({ ruleId, message }) => ruleId ?? message)]),
  );
}, 60_000);

describe('the lint rules refuse', () => {
  it.each(forbidden)('%s', (title, _filePath, _text, rule) => expect(rulesBroken.get(title)).toContain(rule));
});

describe('the lint rules let pass', () => {
  it.each(allowed)('%s', (title) => expect(rulesBroken.get(title)).toEqual([]));
});
