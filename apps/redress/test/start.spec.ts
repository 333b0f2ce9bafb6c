import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { PLATFORM } from './support/built.js';
import { A_RECOVERY_MS, eventually } from './support/eventually.js';
import type { Ending, PlatformProcess } from './support/platform-process.js';
import { freePort, Premises } from './support/premises.js';
import { postgresIn, secondsInLine } from './support/processes.js';
import { operatorAt, takeIn, ticketIs } from './support/one-ticket.js';

const LONGEST_START_SECONDS = 10;
const LONGEST_STOP_MS = 10_000;

let premises: Premises;
let ticket: string;

beforeAll(async () => {
  premises = new Premises();
  const platform = premises.launch();
  const { url, seconds } = await platform.ready();
  process.stderr.write(`first start: ${seconds} s\n`);
  ticket = await takeIn(operatorAt(url, 0));
  await platform.end('SIGTERM');
}, 120_000);

afterEach(() => premises.quiet(), 120_000);
afterAll(() => premises.clear(), 120_000);

const file = (...path: string[]): string => join(premises.dataFolder, ...path);

async function stopsCleanly(end: () => Promise<Ending>): Promise<void> {
  const asked = performance.now();
  expect(await end()).toMatchObject({ code: 0, signal: null });
  expect(performance.now() - asked).toBeLessThan(LONGEST_STOP_MS);
  leavesNothingRunning();
}

/** A stop must not wait for it: fetch keeps its connection open. */
async function connectBrowser(url: string): Promise<void> {
  await (await fetch(url)).text();
}

function leavesNothingRunning(): void {
  expect(existsSync(file('platform.json'))).toBe(false);
  expect(postgresIn(premises.dataFolder)).toEqual([]);
}

/** One line for the person at the terminal, no stack, nothing on standard output. */
async function refusesWith(platform: PlatformProcess, sentence: RegExp): Promise<void> {
  expect(await platform.ending).toMatchObject({ code: 1 });
  expect(platform.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(sentence)]);
  expect(platform.stdout).toBe('');
}

/** How many seconds the starts on existing data took, without what they stood in line for a processor on a busy machine. */
const starts: number[] = [];

async function serves(platform: PlatformProcess): Promise<{ url: string; seconds: number }> {
  const ready = await platform.ready();
  starts.push(ready.seconds - secondsInLine(platform.pid));
  expect(await ticketIs(ticket, operatorAt(ready.url, 0))).toBe('known');
  return ready;
}

describe('a platform that starts', () => {
  it('serves the same data, refuses a second one on its folder with its own address, goes on serving, and ends cleanly at SIGTERM', async () => {
    const platform = premises.launch();
    const { url, seconds } = await serves(platform);
    process.stderr.write(`start on existing data: ${seconds} s\n`);
    await refusesWith(premises.launch(), new RegExp(`running already at ${url} `));
    expect(await ticketIs(ticket, operatorAt(url, 0))).toBe('known');
    await connectBrowser(url);
    await stopsCleanly(() => platform.end('SIGTERM'));
    // Its address, and nothing else.
    expect(platform.stdout).toBe(`Redress 已就绪 is ready: ${url}\n`);
  }, 120_000);

  it('takes over the PostgreSQL that a killed platform left running, although a power failure left an empty runtime file', async () => {
    const first = premises.launch();
    await serves(first);
    await first.end('SIGKILL');
    writeFileSync(file('platform.json'), '');
    const [left] = postgresIn(premises.dataFolder);
    const second = premises.launch();
    await serves(second);
    expect(postgresIn(premises.dataFolder)[0]).toBe(left);
    await stopsCleanly(() => second.end('SIGTERM'));
  }, 120_000);

  it('says that the port is taken and leaves no PostgreSQL running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await refusesWith(premises.launch({ port }), new RegExp(`Port ${port} on 127.0.0.1 is taken`));
    leavesNothingRunning();
    other.close();
  }, 120_000);

  it('says which setting is wrong', async () => {
    await refusesWith(premises.launch({ port: 'abc' }), /PORT must be a whole number from 0 to 65535\.$/);
    leavesNothingRunning();
  }, 120_000);

  it('takes no simulated clock on a log that has real days, and says so in one sentence', async () => {
    const sentence = /REDRESS_CLOCK must be real: this log has real days, and invented ones cannot follow\.$/;
    await refusesWith(premises.launch({ env: { REDRESS_CLOCK: 'simulated' } }), sentence);
    leavesNothingRunning();
  }, 120_000);

  it('says that the data folder is damaged, and stops later when the program that launched it is gone', async () => {
    const control = file('cluster', 'global', 'pg_control');
    const whole = readFileSync(control);
    truncateSync(control, 100);
    await refusesWith(premises.launch(), /The data folder \S+ is damaged: restore it from a backup\.$/);
    leavesNothingRunning();
    writeFileSync(control, whole);
    const platform = premises.launch();
    await serves(platform);
    await stopsCleanly(() => {
      platform.abandon();
      return platform.ending;
    });
  }, 120_000);
});

describe('a platform that is told to stop while it starts', () => {
  it.each(['SIGINT', 'SIGTERM', 'disconnect'] as const)(
    'leaves no PostgreSQL behind: %s',
    async (end) => {
      const platform = premises.launch();
      await eventually('its PostgreSQL runs', () => postgresIn(premises.dataFolder).length > 0, A_RECOVERY_MS);
      await stopsCleanly(() => {
        if (end !== 'disconnect') return platform.end(end);
        platform.abandon();
        return platform.ending;
      });
      expect(platform.stdout).toBe('');
    },
    120_000,
  );
});

describe('a platform whose PostgreSQL dies', () => {
  it('starts it again and goes on, and ends cleanly at SIGINT', async () => {
    const platform = premises.launch({ port: await freePort() });
    const { url } = await serves(platform);
    process.kill(postgresIn(premises.dataFolder)[0]!, 'SIGKILL');
    const client = operatorAt(url, 20_000);
    const another = await takeIn(client);
    expect(await ticketIs(another, client)).toBe('known');
    expect(await ticketIs(ticket, client)).toBe('known');
    await connectBrowser(url);
    await stopsCleanly(() => platform.end('SIGINT'));
  }, 120_000);
});

it('a platform starts on existing data within seconds', () => {
  expect(starts.length).toBeGreaterThan(3);
  expect(Math.min(...starts)).toBeLessThan(LONGEST_START_SECONDS);
});

describe('a platform of an ordinary user', () => {
  const user = someoneElse();
  if (user === 'absent') process.stderr.write('Another user was left out: only root can start as one.\n');

  it('runs with PostgreSQL as that user, in a folder that nobody else can enter', async () => {
    const own = new Premises();
    try {
      if (user !== 'absent') chownSync(own.dataFolder, user.uid, user.gid);
      const platform = own.launch(user === 'absent' ? {} : { user });
      const { url } = await platform.ready();
      const client = operatorAt(url, 0);
      expect(await ticketIs(await takeIn(client), client)).toBe('known');
      const { uid, mode } = statSync(join(own.dataFolder, 'cluster'));
      if (user !== 'absent') expect(uid).toBe(user.uid);
      expect(mode & 0o777).toBe(0o700);
      expect(await platform.end('SIGTERM')).toMatchObject({ code: 0 });
      expect(postgresIn(own.dataFolder)).toEqual([]);
    } finally {
      await own.clear();
    }
  }, 120_000);
});

/** `nobody`, when we are root and the programs can be read by everybody; else we are an ordinary user ourselves. */
function someoneElse(): { uid: number; gid: number } | 'absent' {
  if (process.getuid?.() !== 0) return 'absent';
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const user = { uid: id('-u'), gid: id('-g') };
  const reads = spawnSync(process.execPath, ['--check', PLATFORM], { ...user, cwd: '/' });
  return reads.status === 0 ? user : 'absent';
}
