import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspaceRoot } from './workspace.mjs';

/** Tells the person at the terminal what is happening; stdout belongs to the program that is being started. */
export function say(/** @type {string} */ chinese, /** @type {string} */ english) {
  process.stderr.write(`${chinese} ${english}\n`);
}

/** Installs the packages of package-lock.json unless node_modules is already younger than it. Ends the process on failure. */
export function installIfNeeded() {
  if (modifiedAt('node_modules/.package-lock.json') >= modifiedAt('package-lock.json')) return;
  say('正在安装依赖，首次约一分钟……', 'Installing packages, about a minute the first time...');
  // An explicit --include: with NODE_ENV=production npm would leave out the compiler.
  const command = ['ci', '--include=dev'];
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
 * Runs Nx without its daemon, which would outlive the command.
 * @param {string[]} command
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function runNx(command, stdio) {
  const nx = createRequire(join(workspaceRoot, 'package.json')).resolve('nx/bin/nx.js');
  return spawnSync(process.execPath, [nx, ...command], {
    cwd: workspaceRoot,
    stdio,
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, NX_DAEMON: 'false' },
  });
}

/** @param {string} path relative to the workspace @returns {number} milliseconds, 0 when there is no such file */
function modifiedAt(path) {
  return statSync(join(workspaceRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
