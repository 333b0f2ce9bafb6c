import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomFor } from '@redress/testing/random';
import { sizeOf } from '@redress/testing/sizes';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '../src/index.js';
import { Journal } from './support/journal.js';
import { LedgerFollower, readAll } from './support/ledger-follower.js';
import { brokenPromises, structuralFaults } from './support/log-faults.js';
import { MortalServer } from './support/server.js';
import { WriterProcess } from './support/writer-process.js';

const KILLS = sizeOf('KILLS', { ci: 6, full: 1_000 });
const SEED = Number(process.env['SEED'] ?? 1);
/** How long a writer or PostgreSQL may take to work again on a busy machine. */
const BACK_MS = 30_000;

const chance = randomFor('kills', SEED);

let server: MortalServer;
let journal: Journal;
let ledger: LedgerFollower;
let writer: WriterProcess;
let spare: WriterProcess;
let log: readonly RecordedEvent[];
let size: number;

beforeAll(
  async () => {
    const started = performance.now();
    server = await MortalServer.start();
    journal = new Journal(join(server.folder, 'journal'));
    ledger = new LedgerFollower(server.appUrl);
    writer = new WriterProcess(server.appUrl, journal.file);
    spare = new WriterProcess(server.appUrl, journal.file);
    writer.go([]);
    for (let kill = 1; kill <= KILLS; kill++) {
      await newAnswer();
      await sleep(chance.between(20, 150));
      await ledger.follow();
      if (kill % 2 === 0) await server.kill();
      else await replaceWriter();
    }
    await newAnswer();
    expect(await writer.finish()).toBe(0);
    journal.read();
    ({ log, size } = await readAll(server.appUrl));
    tellFigures((performance.now() - started) / 1000);
  },
  60_000 + KILLS * 3_000,
);

afterAll(async () => {
  await Promise.all([writer?.kill(), spare?.kill()]);
  await server?.stop();
}, 60_000);

/** Until a command is answered that was not answered yet. */
async function newAnswer(): Promise<void> {
  journal.read();
  const before = journal.answers.size;
  for (const until = performance.now() + BACK_MS; journal.answers.size === before; journal.read()) {
    writer.mustLive();
    if (performance.now() > until) throw new Error(`No answer any more, seed ${SEED}: ${journal.lastError}`);
    await sleep(2);
  }
}

async function replaceWriter(): Promise<void> {
  await writer.kill();
  writer = spare;
  writer.go(journal.leftOpen());
  spare = new WriterProcess(server.appUrl, journal.file);
}

function tellFigures(seconds: number): void {
  const answers = [...journal.answers.values()];
  const having = (status: string) => answers.filter((answer) => answer.status === status).length;
  const ofPostgres = Math.floor(KILLS / 2);
  process.stderr.write(
    `${KILLS} kills (${ofPostgres} of PostgreSQL, ${KILLS - ofPostgres} of the writer), seed ${SEED}; ` +
      `${journal.sent.size} commands sent, ${having('appended') + having('repeated')} acknowledged, ` +
      `${having('conflict')} conflicts, ${journal.retries} retries, ${having('repeated')} found stored on retry; ` +
      `${log.length} events, ${ledger.roots.size} roots; ${Math.round(seconds)} s\n`,
  );
}

describe('an event store whose PostgreSQL and whose writers are killed again and again', () => {
  it('keeps every acknowledged command exactly once, where it said, and nothing of a conflict', () => {
    expect(brokenPromises(log, journal).slice(0, 10)).toEqual([]);
    expect(journal.answers.size).toBeGreaterThan(KILLS);
  });

  it('met commands that were stored although their answer was lost', () => {
    expect([...journal.answers.values()].some(({ status }) => status === 'repeated')).toBe(true);
  });

  it('has a log without gaps, every stream a whole chain of hashes', () => {
    expect(structuralFaults(log, size).slice(0, 10)).toEqual([]);
  });

  it('still has the tree whose roots were computed before each kill', () => {
    expect(ledger.roots.size).toBe(KILLS);
    expect(ledger.contradictedBy(log)).toEqual([]);
  });
});
