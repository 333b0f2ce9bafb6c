import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { randomFor } from '@redress/testing/random';
import { sizeOf } from '@redress/testing/sizes';
import { appendTo, eventually } from '../src/contract/index.js';
import { ConsumerProcess } from './support/consumer-process.js';
import { databaseOfItsOwn, type OwnDatabase } from './support/database-of-its-own.js';

const KILLS = sizeOf('KILLS', { ci: 3, full: 20 });
const SEED = Number(process.env['SEED'] ?? 1);
/** The shortest that a broker accepts. */
const SESSION_MS = 6_000;
const STREAMS = 40;
const LONG = 60_000;

describeWithKafka('consumers in processes of their own, under load', () => {
  const database = testDatabase();
  const kafka = testKafka();
  let own: OwnDatabase;
  let prefix: string;
  let isLoading: boolean;
  let loading: Promise<number>;
  let consumers: ConsumerProcess[];

  beforeEach(async () => {
    own = await databaseOfItsOwn(database().adminUrl);
    prefix = `test-${randomUUID()}`;
    consumers = [];
    isLoading = true;
    loading = load();
  });
  afterEach(async () => {
    isLoading = false;
    await loading;
    await Promise.all(consumers.map((consumer) => consumer.kill()));
    await own.drop();
  });

  /** About 300 events per second until told to end; the position behind the last. */
  const load = async (): Promise<number> => {
    let end = 0;
    for (let n = 0; isLoading; n++) {
      const stream = `ticket-${n % STREAMS}`;
      end = await appendTo(own.store, stream, n % 3 ? 'Opened' : 'Ignored');
      await sleep(2);
    }
    return end;
  };
  const start = (): ConsumerProcess => {
    const consumer = new ConsumerProcess({
      appUrl: own.appUrl,
      brokers: kafka().brokers,
      prefix,
      sessionMs: SESSION_MS,
    });
    consumers.push(consumer);
    return consumer;
  };
  const effectsOf = async (consumer: ConsumerProcess): Promise<number> => {
    const { rows } = await own.pool.query('SELECT count(*)::int AS count FROM effects WHERE pid = $1', [consumer.pid]);
    return (rows[0] as { count: number }).count;
  };
  const finish = async (): Promise<void> => {
    isLoading = false;
    const end = await loading;
    await eventually(() => consumers.some(({ position }) => position >= end), LONG);
  };
  const expectEachOnceInOrder = async (): Promise<void> => {
    const expected = new Map<string, number[]>();
    for await (const { events } of own.store.readLog({ types: ['Opened'] }))
      for (const { envelope } of events)
        expected.set(envelope.stream, [...(expected.get(envelope.stream) ?? []), envelope.revision]);
    const { rows } = await own.pool.query<{ stream: string; revisions: number[] }>(
      'SELECT stream, array_agg(revision ORDER BY number) AS revisions FROM effects GROUP BY stream',
    );
    expect(new Map(rows.map(({ stream, revisions }) => [stream, revisions]))).toEqual(expected);
  };

  it('do nothing twice when one is stopped past its session and wakes up with partitions that others have', async () => {
    const [first, second] = [start(), start()];
    await eventually(() => first.state === 'running' && second.state === 'running', LONG);
    await eventually(async () => (await effectsOf(first)) > 0 && (await effectsOf(second)) > 0, LONG);
    first.signal('SIGSTOP');
    const before = second.position;
    await sleep(SESSION_MS + 3_000);
    // The second has all partitions now, or the position, which needs every lane, would stand still.
    await eventually(() => second.position > before, LONG);
    first.signal('SIGCONT');
    await eventually(() => first.state === 'running', LONG);
    const atWake = await effectsOf(first);
    await eventually(async () => (await effectsOf(first)) > atWake, LONG);
    await finish();
    await expectEachOnceInOrder();
  }, 180_000);

  it(
    `lose nothing and do nothing twice when they are killed, ${KILLS} times`,
    async () => {
      const chance = randomFor('consumer kills', SEED);
      let [victim, spare] = [start(), start()];
      for (let kill = 0; kill < KILLS; kill++) {
        await eventually(() => victim.state === 'running', LONG);
        await sleep(chance.between(0, 500));
        await victim.kill();
        [victim, spare] = [spare, start()];
      }
      await eventually(() => spare.state === 'running', LONG);
      await finish();
      await expectEachOnceInOrder();
      expect(await spare.stop()).toBe(0);
    },
    60_000 + KILLS * 15_000,
  );
});
