import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { commandLineOf } from '../src/nodes/command-line-of.js';

const ROUNDS = 200;
/** Longer than a shell takes to become another program. */
const WATCH_MS = 10;

describe('the command line of a process', () => {
  let child: ChildProcess | undefined;
  afterEach(() => void child?.kill('SIGKILL'));

  it('is there at every moment, also while a shell becomes another program', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const started = spawn('/bin/sh', ['-c', 'exec sleep 60', 'marked'], { stdio: 'ignore' });
      child = started;
      const until = Date.now() + WATCH_MS;
      while (Date.now() < until) expect(commandLineOf(started.pid!)).toMatch(/marked|sleep/);
      started.kill('SIGKILL');
      await once(started, 'exit');
    }
  });

  it('is empty once the process has ended', async () => {
    child = spawn('/bin/sh', ['-c', 'exit 0'], { stdio: 'ignore' });
    await once(child, 'exit');
    expect(commandLineOf(child.pid!)).toBe('');
  });
});
