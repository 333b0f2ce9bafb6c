import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { A_RECOVERY_MS, eventually } from './support/eventually.js';
import { operatorAt, submission, takeIn, ticketIs } from './support/one-ticket.js';
import { Premises } from './support/premises.js';
import { postgresIn } from './support/processes.js';
import { SmallDisk } from './support/small-disk.js';

/** An empty database takes 61. */
const DISK_MEGABYTES = 100;

const premises = new Premises();
const disk = SmallDisk.over(premises.dataFolder, DISK_MEGABYTES);
const withDisk = disk ? describe : describe.skip;
if (!disk) process.stderr.write('The tests of a full disk were left out: mounting a small one takes root on Linux.\n');

afterAll(async () => {
  await premises.quiet();
  disk?.remove();
  await premises.clear();
}, 30_000);

function post(url: string): Promise<Response> {
  return fetch(`${url}/api/intake/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'redress-actor': 'operator:1' },
    // Long, so that the space that is left within the pages is soon used up.
    body: JSON.stringify(submission('电饭煲坏了。'.repeat(600))),
  });
}

/** Lets PostgreSQL's own log need a new file of 16 MB, as it does every 16 MB, until there is no space for one. */
async function endPostgresForWantOfSpace(): Promise<void> {
  const password = readFileSync(join(premises.dataFolder, 'password'), 'utf8').trim();
  const port = readFileSync(join(premises.dataFolder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
  const pool = openPool(`postgresql://postgres:${password}@127.0.0.1:${port}/postgres`, { applicationName: 'test' });
  const newFile = () => pool.query("SELECT pg_logical_emit_message(false, 'test', 'one'), pg_switch_wal()");
  while (await newFile().catch(() => undefined));
  await pool.end();
}

async function refusesOverFullDisk(): Promise<void> {
  const platform = premises.launch();
  expect(await platform.ending).toMatchObject({ code: 1 });
  expect(platform.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/The disk .*is full: free some space/)]);
  expect(postgresIn(premises.dataFolder)).toEqual([]);
}

withDisk('a full disk', () => {
  it('is named by a first start, which succeeds once there is space', async () => {
    disk!.fill();
    await refusesOverFullDisk();
    disk!.free();
    const platform = premises.launch();
    await platform.ready();
    await platform.end('SIGTERM');
  }, 60_000);

  it('is named by a later start', async () => {
    disk!.fill();
    await refusesOverFullDisk();
    disk!.free();
  }, 60_000);
});

withDisk('a platform whose disk becomes full', () => {
  const answers = new Map<string, number>();
  const acknowledged: string[] = [];
  let url: string;
  let readsWhileFull: string[];
  let seconds: number;

  beforeAll(async () => {
    const platform = premises.launch();
    ({ url } = await platform.ready());
    const client = operatorAt(url, 0);
    const before = await takeIn(client);
    acknowledged.push(before);
    disk!.fill();
    while ((answers.get('503') ?? 0) < 20) {
      const response = await post(url);
      count(`${response.status}`);
      const body = (await response.json()) as { code: string; tickets: { id: string }[] };
      if (response.status === 201) acknowledged.push(body.tickets[0]!.id);
      else count(`${response.headers.get('content-type')?.split(';')[0]} ${body.code}`);
    }
    readsWhileFull = [];
    const headers = { 'redress-actor': 'dispatcher:1' };
    for (const path of ['/', '/api/dispatch/offices', `/api/dispatch/tickets/${before}`, '/api/dispatch/tickets'])
      readsWhileFull.push(`${path.replace(before, ':id')} ${(await fetch(url + path, { headers })).status}`);
    disk!.free();
    const freed = performance.now();
    await eventually('a submission is taken again', async () => (await post(url)).status === 201, A_RECOVERY_MS);
    seconds = (performance.now() - freed) / 1000;
    process.stderr.write(`full disk: ${JSON.stringify([...answers])}; works again after ${seconds.toFixed(1)} s\n`);
  }, 120_000);

  function count(answer: string): void {
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }

  it('answers writes with 503 and says so as a problem', () =>
    expect([...answers.keys()].filter((answer) => answer !== '201').sort()).toEqual([
      '503',
      'application/problem+json unavailable',
    ]));

  it('goes on reading', () =>
    expect(readsWhileFull).toEqual([
      '/ 200',
      '/api/dispatch/offices 200',
      '/api/dispatch/tickets/:id 200',
      '/api/dispatch/tickets 200',
    ]));

  it('works again when there is space, and has kept what it acknowledged', async () => {
    expect(seconds).toBeLessThan(30);
    const client = operatorAt(url, 5_000);
    for (const ticket of acknowledged) expect(await ticketIs(ticket, client)).toBe('known');
    expect(await ticketIs(await takeIn(client), client)).toBe('known');
  }, 30_000);

  it('comes back by itself after PostgreSQL went down for want of space', async () => {
    disk!.fill();
    await endPostgresForWantOfSpace();
    expect((await post(url)).status).toBe(503);
    disk!.free();
    await eventually('a submission is taken again', async () => (await post(url)).status === 201, A_RECOVERY_MS);
    const client = operatorAt(url, 5_000);
    for (const ticket of acknowledged) expect(await ticketIs(ticket, client)).toBe('known');
  }, 60_000);
});
