import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from '../workspace.mjs';

const runAppUrl = pathToFileURL(join(workspaceRoot, 'tools/start/run-app.mjs')).href;

/** A program that tells each signal and the loss of its launcher, and ends after the first of them. */
const program = `
  const keepAlive = setInterval(() => {}, 1000);
  const stop = (why) => { console.log(why); clearInterval(keepAlive); };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
  process.once('disconnect', () => stop('launcher gone'));
  process.channel?.unref();
  process.exitCode = 7;
  console.log('started', process.argv.slice(2).join(' '));
`;

let folder: string;
let launcher: ChildProcess;
let lines: AsyncIterator<string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-app-'));
});

afterEach(() => {
  launcher.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function launch(source: string, ...args: string[]): void {
  launchThrough((start) => [process.execPath, start, ...args], source);
}

function launchThrough(command: (start: string) => string[], source: string): void {
  const main = join(folder, 'program.mjs');
  const start = join(folder, 'launcher.mjs');
  writeFileSync(main, source);
  writeFileSync(
    start,
    `import { runApp } from '${runAppUrl}'; process.exit(await runApp(${JSON.stringify(main)}, process.argv.slice(2)));`,
  );
  const [file = '', ...rest] = command(start);
  launcher = spawn(file, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, npm_lifecycle_event: 'start' },
  });
  lines = createInterface({ input: launcher.stdout! })[Symbol.asyncIterator]();
}

const nextLine = async () => (await lines.next()).value as string;

describe('the launcher of npm start', () => {
  it('hands arguments to the program and its exit code back', async () => {
    launch('console.log(process.argv[2]); process.exitCode = Number(process.argv[2]);', '3');
    expect(await nextLine()).toBe('3');
    expect(await once(launcher, 'exit')).toEqual([3, null]);
  });

  it('passes SIGTERM on once and waits until the program has stopped', async () => {
    launch(program);
    await nextLine();
    launcher.kill('SIGTERM');
    expect(await nextLine()).toBe('SIGTERM');
    expect(await once(launcher, 'exit')).toEqual([7, null]);
  });

  it('passes SIGINT on when no terminal does it', async () => {
    launch(program);
    await nextLine();
    launcher.kill('SIGINT');
    expect(await nextLine()).toBe('SIGINT');
    expect(await once(launcher, 'exit')).toEqual([7, null]);
  });

  it('lets the program notice that the launcher was killed', async () => {
    launch(program);
    await nextLine();
    launcher.kill('SIGKILL');
    expect(await nextLine()).toBe('launcher gone');
  });

  it('stops the program when npm was told to end and only its shell died', async () => {
    launchThrough((start) => ['sh', '-c', `"${process.execPath}" "${start}"; true`], program);
    await nextLine();
    launcher.kill('SIGTERM');
    expect(await nextLine()).toBe('SIGTERM');
  });

  it('reports a program that a signal ended as shells do', async () => {
    launch(`process.kill(process.pid, 'SIGKILL');`);
    expect(await once(launcher, 'exit')).toEqual([137, null]);
  });
});
