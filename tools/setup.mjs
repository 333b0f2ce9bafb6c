import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rememberBuild, sourceFingerprint } from './start/build-stamp.mjs';
import { workspacePackages, workspaceRoot } from './workspace.mjs';

/** Tells the person at the terminal what is happening; stdout belongs to the program that is being started. */
export function say(/** @type {string} */ chinese, /** @type {string} */ english) {
  process.stderr.write(`${chinese} ${english}\n`);
}

/** Installs the packages of package-lock.json unless node_modules is already younger than it. Ends the process on failure. */
export function installIfNeeded() {
  if (modifiedAt('node_modules/.package-lock.json') >= modifiedAt('package-lock.json')) return;
  say('正在安装依赖，首次约一分钟……', 'Installing packages, about a minute the first time...');
  // An explicit --include: with NODE_ENV=production npm would leave out the compiler. Its warnings are for us, not for who starts it.
  const command = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: workspaceRoot, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...command], options)
    : spawnSync('npm', command, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return;
  say('依赖安装失败，请检查网络后重试。', 'Installing failed: check the network and try again.');
  process.exit(1);
}

/**
 * What builds every package: one compiler for all reads what they share once, a third of the processor time that one process for
 * each takes.
 */
const packages = workspacePackages().flatMap(({ folder }) =>
  existsSync(join(folder, 'tsconfig.json')) ? [folder] : [],
);
const compiler = () => [
  createRequire(join(workspaceRoot, 'package.json')).resolve('typescript/bin/tsc'),
  '-b',
  ...packages,
];

/** Builds every package, so that no program builds it again at its start. @returns {boolean} whether that succeeded */
export function buildAll() {
  // Taken before the build: an edit made while it runs must not pass as built.
  const sources = sourceFingerprint();
  const { status } = spawnSync(process.execPath, compiler(), { cwd: workspaceRoot, stdio: 'inherit' });
  if (status === 0) rememberBuild(sources);
  return status === 0;
}

/** What `tsc --verbose` says of a package when it comes to it, and what else it says that is no error. */
const COMES_TO = /^\[?\d+:\d+:\d+ [AP]M\]? - (Building project|Project '.*' is up to date)/;
const NO_ERROR = /^(\[?\d+:\d+:\d+ [AP]M\]? - | {4}\* |$)/;

/**
 * Builds every package, and tells how far that is.
 * @param {(share: number) => void} onProgress hears the share of the packages, up to 1
 * @returns {Promise<{ succeeded: boolean, output: string }>} with what the compiler said
 */
export async function buildAllTelling(onProgress) {
  const sources = sourceFingerprint();
  const child = spawn(process.execPath, [...compiler(), '--verbose'], {
    cwd: workspaceRoot,
    stdio: ['ignore', 'pipe', 2],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (COMES_TO.test(line)) onProgress(Math.min(1, done++ / packages.length));
    else if (!NO_ERROR.test(line)) output += `${line}\n`;
  }
  const succeeded = (await ended) === 0;
  if (succeeded) rememberBuild(sources);
  return { succeeded, output };
}

/** @param {string} path relative to the workspace @returns {number} milliseconds, 0 when there is no such file */
function modifiedAt(path) {
  return statSync(join(workspaceRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
