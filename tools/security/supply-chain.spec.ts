import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePackages, workspaceRoot } from '../workspace.mjs';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: true;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly deprecated?: string;
  readonly hasInstallScript?: true;
}
interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}

const read = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const root = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };

/** What comes from others. */
const foreign = Object.entries(lock.packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }));
const inProduction = foreign.filter(({ dev, devOptional }) => !dev && !devOptional);

/** Under which the parts of something free may be handed on with it. */
const FREE = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Python-2.0'],
  'Unlicense',
];
/** Tools and their data, which are not handed on. */
const FREE_FOR_TOOLS = ['CC-BY-4.0', 'CC0-1.0', 'MIT-0', 'MPL-2.0'];

const namesOf = (of: readonly { readonly name: string }[]): readonly string[] =>
  [...new Set(of.map(({ name }) => name))].sort();
/** Whether a licence, or one of those to choose from, is wholly among the given ones. */
const isAmong = (license = 'none', free: readonly string[]): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => free.includes(part)));

it('every package comes from the registry and is known by its SHA-512', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(foreign.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  expect(foreign.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  expect(foreign.filter(({ version }) => !/^\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(version))).toEqual([]);
});

it('no package of ours asks for one by an address, a branch or a file', () => {
  const asked = workspacePackages().flatMap(({ name, folder }) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>)
      .filter(([, range]) => !/^[~^]?\d+(\.\d+){0,2}(-[\w.]+)?$/.test(range))
      .map(([dependency, range]) => `${name}: ${dependency} ${range}`);
  });
  expect(asked).toEqual([]);
});

it('whether a package may run a script when it is installed is decided for each that has one', () =>
  expect(namesOf(foreign.filter(({ hasInstallScript }) => hasInstallScript))).toEqual(
    Object.keys(root.allowScripts).sort(),
  ));

it('every package may be handed on, and none is deprecated', () => {
  const allowed = ({ dev, devOptional, license }: Locked): boolean =>
    isAmong(license, dev || devOptional ? [...FREE, ...FREE_FOR_TOOLS] : FREE);
  expect(foreign.filter((entry) => !allowed(entry))).toEqual([]);
  expect(namesOf(foreign.filter(({ deprecated }) => deprecated))).toEqual([]);
});

it('a package that is new in production was read by a person, who adds its name to tools/security/production-packages.txt', () =>
  expect(namesOf(inProduction)).toEqual(read('tools/security/production-packages.txt').trim().split('\n')));
