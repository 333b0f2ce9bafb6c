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

/** What `tsc --verbose` says of a package when it comes to it, and what else it says that is no error. */
const COMES_TO = /^\[?\d+:\d+:\d+ [AP]M\]? - (Building project|Project '.*' is up to date)/;
const NO_ERROR = /^(\[?\d+:\d+:\d+ [AP]M\]? - | {4}\* |$)/;

/**
 * Builds every package, so that no program builds it again at its start, and tells the person at the terminal how far that is.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function buildAll() {
  say('正在构建，首次一两分钟……', 'Building, a minute or two the first time...');
  // Taken before the build: an edit made while it runs must not pass as built.
  const sources = sourceFingerprint();
  const child = spawn(process.execPath, [...compiler(), '--verbose'], {
    cwd: workspaceRoot,
    stdio: ['ignore', 'pipe', 2],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let errors = '';
  let packagesDone = 0;
  let told = 0;
  for await (const line of createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) })) {
    if (!COMES_TO.test(line)) {
      if (!NO_ERROR.test(line)) errors += `${line}\n`;
      continue;
    }
    const tenth = Math.min(10, Math.floor((10 * packagesDone++) / packages.length));
    if (tenth > told) process.stderr.write(`  ${(told = tenth) * 10} %\n`);
  }
  if ((await ended) === 0 && buildSite()) {
    rememberBuild(sources);
    return true;
  }
  process.stderr.write(errors);
  say('构建失败，原因见上。', 'The build failed; the reason is above.');
  return false;
}

/** What browsers load is bundled besides; nothing is done where nothing of it changed. @returns {boolean} whether it succeeded */
function buildSite() {
  const bundler = join(workspaceRoot, 'apps/console/tools/build.mjs');
  return spawnSync(process.execPath, [bundler], { cwd: workspaceRoot, stdio: ['ignore', 2, 2] }).status === 0;
}

/** @param {string} path relative to the workspace @returns {number} milliseconds, 0 when there is no such file */
function modifiedAt(path) {
  return statSync(join(workspaceRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
