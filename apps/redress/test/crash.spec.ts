import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@redress/client';
import { randomFor } from '@redress/testing/random';
import { sizeOf } from '@redress/testing/sizes';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { caughtUp } from './support/caught-up.js';
import { redress } from './support/command-line.js';
import { readLogFacts, type LogFacts } from './support/log-facts.js';
import { sendersOf, writeCsv } from './support/people.js';
import { freePort, Premises } from './support/premises.js';
import { killAll, postgresIn } from './support/processes.js';
import { RecordingProxy } from './support/recording-proxy.js';

const KILLS = sizeOf('KILLS', { ci: 6, full: 20 });
/** Enough for the import to outlast the kills. */
const ROWS = 120 * KILLS;
/** Every fourth time PostgreSQL dies with the platform. */
const WITH_POSTGRES = 4;

const chance = randomFor('crash', 1);
const senders = sendersOf(ROWS);
const secrets = senders.filter(({ number }) => number % 40 === 0).flatMap(({ name, phone }) => [name, phone]);

let premises: Premises;
let proxy: RecordingProxy;
let importing: ReturnType<typeof redress>;
let facts: LogFacts;
let acknowledgedInTime = 0;

beforeAll(async () => {
  const started = performance.now();
  premises = new Premises();
  const port = await freePort();
  proxy = await RecordingProxy.before(port);
  let platform = premises.launch({ port });
  let next = premises.launch({ port, held: true });
  const { url: address } = await platform.ready();
  await connect(address, { as: 'system-administrator:1', patienceMs: 0 }).call('set-up-offices', {});

  const file = join(premises.folder, 'messages.csv');
  writeCsv(file, senders);
  // Six starts on a busy machine take longer than anybody would wait for one.
  importing = redress(proxy.url, ['import', file, '--format', 'csv', '--patience', '240']);
  let ended: Awaited<typeof importing.done> | undefined;
  void importing.done.then((result) => (ended = result));

  let interrupted = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    await fatalMoment(kill, () => ended !== undefined);
    if (ended) throw new Error(`The import was over before kill ${kill}: ${JSON.stringify(ended)}`);
    if (proxy.underway > 0) interrupted++;
    acknowledgedInTime = proxy.acknowledged.size;
    const postgres = kill % WITH_POSTGRES === 0 ? postgresIn(premises.dataFolder) : [];
    await Promise.all([platform.end('SIGKILL'), killAll(postgres)]);
    platform = next;
    await platform.go();
    if (kill === KILLS) proxy.letThrough('all');
    if (kill < KILLS) next = premises.launch({ port, held: true });
  }
  await platform.ready();
  const { code, result, stderr } = await importing.done;
  if (code !== 0) throw new Error(`The import ended with ${code}: ${stderr.slice(-2_000)}`);
  expect(result).toMatchObject({ read: ROWS });

  const url = `http://127.0.0.1:${port}`;
  await caughtUp(url);
  facts = await readLogFacts(premises.runtime().databaseUrl, secrets);
  process.stderr.write(
    `${KILLS} kills, ${Math.floor(KILLS / WITH_POSTGRES)} of them with PostgreSQL, ${interrupted} under a request (${proxy.broken} broken); ` +
      `${ROWS} rows, ${acknowledgedInTime} acknowledged before the last kill, ${String(result['duplicates'])} sent again; ` +
      `${facts.events} events; ${Math.round((performance.now() - started) / 1000)} s\n`,
  );
}, 240_000);

afterAll(async () => {
  importing?.kill();
  proxy?.close();
  await premises?.clear();
}, 30_000);

/**
 * Every fifth dies while it starts, the others at work: right after an answer, while others are still being made, or before
 * there is any. The import is held behind the kills, so that it doesn't end before the last of them.
 */
async function fatalMoment(kill: number, isOver: () => boolean): Promise<void> {
  proxy.letThrough('one');
  if (kill % 5 === 0) return void (await sleep(chance.below(600)));
  while (proxy.underway === 0 && !isOver()) await sleep(1);
  const { answered } = proxy;
  if (proxy.acknowledged.size < (ROWS * kill) / (2 * KILLS))
    while (proxy.answered === answered && !isOver()) await sleep(1);
  await sleep(chance.below(100));
}

describe('a platform that is killed again and again', () => {
  const times = KILLS === 20 ? 'twenty' : KILLS;
  const name = `Killing the platform with SIGKILL ${times} times during an import loses no acknowledged ticket and duplicates none`;
  it(name, () => {
    const registered = new Set([...facts.registered.values()].map((tickets) => tickets.join()));
    const lost = [...proxy.acknowledged].filter(([, answers]) =>
      answers.some((tickets) => tickets.join() !== answers[0]!.join() || !registered.has(tickets.join())),
    );
    expect(lost).toEqual([]);
    expect(acknowledgedInTime).toBeGreaterThan(0);
    expect(proxy.acknowledged.size).toBe(ROWS);
    expect(facts.registered.size).toBe(ROWS);
    expect([...facts.registered].filter(([, tickets]) => tickets.length !== 1)).toEqual([]);
  });

  it('leaves a log without gaps, every stream a whole chain of hashes', () => expect(facts.faults).toEqual([]));

  it('has assigned every ticket exactly once after it caught up', () => {
    const tickets = [...facts.registered.values()].flat();
    expect(tickets.filter((ticket) => facts.assigned.get(ticket) !== 1)).toEqual([]);
    expect(facts.assigned.size).toBe(ROWS);
  });

  it('shows every ticket once in the queue', async () => {
    const dispatcher = connect(premises.runtime().url, { as: 'dispatcher:1', patienceMs: 0 });
    const shown: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const page = { limit: 200, ...(next !== undefined && { cursor: next }) };
      const { value } = await dispatcher.call('read-queue', page);
      shown.push(...value.items.map(({ id }) => id));
      next = value.next;
    }
    expect(shown.sort()).toEqual([...facts.registered.values()].flat().sort());
  });

  it('still knows what the people wrote, and has none of it in the log', async () => {
    const dispatcher = connect(premises.runtime().url, { as: 'dispatcher:1', patienceMs: 0 });
    for (const { number, name, phone, text } of senders.filter(({ number }) => number % 40 === 0)) {
      const [[id]] = proxy.acknowledged.get(`csv:${number}`)! as unknown as [[string]];
      const { value } = await dispatcher.call('open-submission', { id, purpose: 'handle-ticket' });
      expect(value).toMatchObject({ name, phone, text });
    }
    expect(facts.disclosed).toEqual([]);
  });

  it('ranks the departments as a replay of its log and as tables built anew do', async () => {
    const { url, databaseUrl } = premises.runtime();
    const analyst = connect(url, { as: 'analyst:1', patienceMs: 0 });
    const rankings = async () => {
      const { value } = await analyst.call('list-rankings', {});
      return Promise.all(value.items.map(async ({ period }) => (await analyst.call('read-ranking', { period })).value));
    };
    const live = await rankings();
    expect(live.length).toBeGreaterThan(0);
    await analyst.call('rebuild-analytics', {}, { as: 'system-administrator:1' });
    expect(await rankings()).toEqual(live);
    const replay = await redress(url, ['replay', '--all', '--database', databaseUrl]).done;
    expect(replay).toMatchObject({ code: 0, result: { equal: true, position: facts.events } });
  }, 60_000);
});
