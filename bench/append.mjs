/**
 * What group commit brings: single-event appends by 32 clients through the event store, against the same bytes as
 * one-row commits into a table with the same unique constraint. One embedded PostgreSQL, one run, alternating rounds.
 *
 *   npx tsc -b libs/platform/event-store && node bench/append.mjs [seconds per round = 2] [rounds = 3]
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, prepareDatabase, startEmbeddedPostgres } from '../libs/platform/database/dist/index.js';
import { migrateEventStore, PostgresEventStore } from '../libs/platform/event-store/dist/index.js';

const CLIENTS = 32;
const seconds = Number(process.argv[2] ?? 2);
const rounds = Number(process.argv[3] ?? 3);

const dataDir = mkdtempSync(join(tmpdir(), 'redress-bench-'));
const server = await startEmbeddedPostgres({ dataDir });
try {
  const urls = await prepareDatabase(server.adminUrl, { database: 'bench', appPassword: randomUUID() });
  const pool = openPool(urls.ownerUrl, { max: CLIENTS, applicationName: 'bench' });
  await migrateEventStore(pool);
  await pool.query(
    'CREATE TABLE public.one_row (stream text NOT NULL, revision int NOT NULL, envelope bytea NOT NULL, UNIQUE (stream, revision))',
  );
  const store = await PostgresEventStore.open(urls.appUrl, { applicationName: 'bench' });

  const appends = { done: 0, seconds: 0, latencies: [] };
  const commits = { done: 0, seconds: 0, latencies: [] };
  const bytes = await sampleBytes(store);
  const insert = { name: 'one-row', text: 'INSERT INTO public.one_row VALUES ($1, $2, $3)' };
  for (let round = 0; round < rounds; round++) {
    await measure(appends, async () => {
      const result = await store.append(command());
      if (result.status !== 'appended') throw new Error(result.status);
    });
    await measure(commits, () => pool.query({ ...insert, values: [`ticket-${randomUUID()}`, 0, bytes] }));
  }
  const { rows } = await pool.query(
    "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS sync",
  );
  await Promise.all([store.close(), pool.end()]);
  console.log(JSON.stringify({ ...figures(), eventBytes: bytes.length, clients: CLIENTS, ...rows[0] }));

  function figures() {
    const perSecond = (run) => Math.round(run.done / run.seconds);
    return {
      appendsPerSecond: perSecond(appends),
      oneRowCommitsPerSecond: perSecond(commits),
      ratio: Number((perSecond(appends) / perSecond(commits)).toFixed(2)),
      appendMilliseconds: percentiles(appends),
      oneRowCommitMilliseconds: percentiles(commits),
    };
  }
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Lets every client work one after another until the time is over. */
async function measure(run, work) {
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async () => {
    for (let before = performance.now(); before < end; before = performance.now()) {
      await work();
      run.latencies.push(performance.now() - before);
      run.done++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  run.seconds += (performance.now() - start) / 1_000;
}

function percentiles({ latencies }) {
  const sorted = Float64Array.from(latencies).sort();
  const at = (share) => Number(sorted[Math.floor(sorted.length * share)].toFixed(2));
  return { p50: at(0.5), p99: at(0.99) };
}

function command() {
  return {
    commandId: randomUUID(),
    stream: `ticket-${randomUUID()}`,
    expected: 'none',
    events: [
      {
        id: randomUUID(),
        type: 'TicketAssigned',
        occurredAt: '2026-09-24T02:00:00.000Z',
        actor: { role: 'dispatcher', id: 'staff-0007', department: null },
        causation: null,
        correlation: 'submission-1',
        data: { department: 'market-east', deadline: '2026-10-12' },
        sealed: {},
      },
    ],
  };
}

async function sampleBytes(store) {
  const sample = command();
  await store.append(sample);
  return (await store.readStream(sample.stream)).events[0].bytes;
}
