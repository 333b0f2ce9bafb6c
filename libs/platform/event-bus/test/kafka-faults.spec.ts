import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import type { RecordedEvent } from '@redress/event-store';
import type { Envelope } from '@redress/kernel';
import { testDatabase } from '@redress/testing';
import { randomFor } from '@redress/testing/random';
import { TestConsumer, appendTo, eventually } from '../src/contract/index.js';
import {
  KafkaEventBus,
  ParkedStreams,
  PoisonError,
  PostgresLeadership,
  laneOf,
  runPolicy,
  type KafkaEventBusParts,
} from '../src/index.js';
import { PublishedLog } from '../src/kafka/published.js';
import { Relay } from '../src/kafka/relay/relay.js';
import { databaseOfItsOwn, type OwnDatabase } from './support/database-of-its-own.js';
import { firstOfEach, hasKcat, readWithKcat } from './support/kcat.js';
import { LanesByHand } from './support/lanes-by-hand.js';

const LONG = 20_000;
const SEED = Number(process.env['SEED'] ?? 1);
const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 20, backoff: { firstMs: 1, longestMs: 5 }, sessionMs: 6_000, overdueMs: 1_000 };

describeWithKafka('the event bus over Kafka, under faults', () => {
  const database = testDatabase();
  const kafka = testKafka();
  let own: OwnDatabase;
  let hand: LanesByHand;
  const cleanUp: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    own = await databaseOfItsOwn(database().adminUrl);
    hand = new LanesByHand(kafka().brokers, own.pool, own.store);
  });
  afterEach(async () => {
    for (const end of cleanUp.splice(0).reverse()) await end();
    await own.drop();
  });

  const openBus = async (others: Partial<KafkaEventBusParts> = {}): Promise<KafkaEventBus> => {
    const leadership = new PostgresLeadership(own.pool);
    cleanUp.push(() => leadership.close());
    const { prefix } = hand;
    const parts = { ...own, leadership, log, pace, prefix, brokers: kafka().brokers, clientId: 'spec', ...others };
    const bus = await KafkaEventBus.open(parts);
    cleanUp.push(() => bus.close());
    return bus;
  };
  /** Holds the relay's place, so that nothing is published but by hand. */
  const withoutRelay = async (): Promise<void> => {
    const leadership = new PostgresLeadership(own.pool);
    cleanUp.push(() => leadership.close());
    expect(await leadership.tryToLead('relay')).toBeDefined();
  };
  const appendRounds = async (streams: number, rounds: number): Promise<number> => {
    let end = 0;
    for (let round = 0; round < rounds; round++)
      for (let stream = 0; stream < streams; stream++)
        end = await appendTo(own.store, `ticket-${stream}`, round % 3 ? 'Opened' : 'Ignored');
    return end;
  };
  const expectEachOnceInOrder = async (consumer: TestConsumer): Promise<void> => {
    const expected = new Map<string, number[]>();
    for await (const { events } of own.store.readLog({ types: [...consumer.types] }))
      for (const { envelope } of events)
        expected.set(envelope.stream, [...(expected.get(envelope.stream) ?? []), envelope.revision]);
    expect(consumer.handled).toHaveLength([...expected.values()].flat().length);
    for (const [stream, revisions] of expected) expect(consumer.revisionsOf(stream)).toEqual(revisions);
  };

  it.each([0, 1, 2])(
    'delivers each event once and in order when Kafka repeats, reorders and loses (case %i)',
    async (number) => {
      await withoutRelay();
      const end = await appendRounds(15, 8);
      const chance = randomFor('records', SEED * 1_000 + number);
      const twice = (await hand.links()).flatMap((link) => (chance.chance(300) ? [link, link] : [link]));
      const some = twice.filter(() => !chance.chance(200));
      const mixed = some
        .map((link, place) => ({ link, place: place + chance.below(40) }))
        .sort((a, b) => a.place - b.place)
        .map(({ link }) => link);
      await hand.publish(mixed);
      await hand.claim();
      const consumer = new TestConsumer('board', ['Opened']);
      expect(await (await openBus()).subscribe(consumer).waitFor(end, LONG)).toBe(true);
      await expectEachOnceInOrder(consumer);
    },
    60_000,
  );

  it('fetches from the log what Kafka has lost altogether', async () => {
    await withoutRelay();
    const end = await appendRounds(10, 3);
    await hand.claim();
    const consumer = new TestConsumer('board', ['Opened']);
    expect(await (await openBus()).subscribe(consumer).waitFor(end, LONG)).toBe(true);
    await expectEachOnceInOrder(consumer);
  });

  it('does not mind records of strangers', async () => {
    const bus = await openBus();
    const consumer = new TestConsumer('board', ['Opened']);
    const subscription = bus.subscribe(consumer);
    await subscription.waitFor(await appendTo(own.store, 'ticket-1', 'Opened'), LONG);
    const producer = hand.kafka.producer();
    await producer.connect();
    const { partition } = laneOf('ticket-1');
    await producer.send({ topic: hand.topics.nameOf('ticket'), messages: [{ partition, value: 'spam' }] });
    await producer.disconnect();
    expect(await subscription.waitFor(await appendTo(own.store, 'ticket-1', 'Opened'), LONG)).toBe(true);
    expect(consumer.revisionsOf('ticket-1')).toEqual([0, 1]);
    expect(subscription.status()).toEqual({ state: 'running' });
  });

  it('is not disturbed by a relay that was replaced and does not know it', async () => {
    const bus = await openBus();
    const consumer = new TestConsumer('board', ['Opened']);
    const subscription = bus.subscribe(consumer);
    const published = new PublishedLog(own.pool);
    const zombie = new Relay({ kafka: hand.kafka, topics: hand.topics, published });
    cleanUp.push(() => zombie.close());
    await zombie.loadCheckpoints();
    const end = await appendRounds(10, 6);
    await subscription.waitFor(end, LONG);
    const stale: RecordedEvent[] = (await hand.links()).map(({ event }) => event).slice(0, 40);
    const step = { lane: 'log', from: 0, next: 40 };
    await expect(zombie.handle({ events: stale, steps: [step] })).rejects.toThrow('moved the checkpoint');
    expect((await published.load()).position).toBe(end);
    expect(await subscription.waitFor(await appendRounds(10, 2), LONG)).toBe(true);
    await expectEachOnceInOrder(consumer);
    const records = await hand.kafka.admin().fetchTopicOffsets(hand.topics.nameOf('ticket'));
    expect(records.reduce((sum, { high }) => sum + Number(high), 0)).toBeGreaterThanOrEqual(end + 40 + 20);
  });

  it('moves partitions to consumers that join and from those that leave, under load, without loss or repetition', async () => {
    const consumer = new TestConsumer('board', ['Opened']);
    const buses = [await openBus()];
    const subscriptions = buses.map((bus) => bus.subscribe(consumer));
    let isLoading = true;
    const loading = (async () => {
      let end = 0;
      for (; isLoading; await sleep(5)) end = await appendRounds(20, 1);
      return end;
    })();
    for (const wanted of [2, 3]) {
      await sleep(1_500);
      buses.push(await openBus());
      subscriptions.push(buses.at(-1)!.subscribe(consumer));
      await eventually(
        () => subscriptions.filter((subscription) => subscription.status().state === 'running').length === wanted,
      );
    }
    await sleep(1_000);
    await buses[0]!.close();
    await sleep(1_000);
    isLoading = false;
    const end = await loading;
    for (const subscription of subscriptions.slice(1)) expect(await subscription.waitFor(end, LONG)).toBe(true);
    await expectEachOnceInOrder(consumer);
  }, 90_000);

  it('publishes up to an event that breaks its contract, says which and what to do, and goes on with a program that allows it', async () => {
    const mustMatchContract = ({ type }: Envelope): void => {
      if (type === 'Misshapen') throw new Error('its contract says otherwise');
    };
    const warnings: string[] = [];
    const strict = await openBus({ mustMatchContract, log: { ...log, warn: (text) => warnings.push(text) } });
    const consumer = new TestConsumer('board', ['Opened', 'Misshapen']);
    const subscription = strict.subscribe(consumer);
    const sound = await appendTo(own.store, 'ticket-1', 'Opened', 'Opened');
    await appendTo(own.store, 'ticket-2', 'Misshapen');
    const end = await appendTo(own.store, 'ticket-1', 'Opened');
    const relay = strict.subscriptions.find(({ name }) => name === 'relay')!;
    await eventually(() =>
      warnings.some((text) => text.includes('Misshapen at position 2 of the log (ticket-2, revision 0)')),
    );
    const reason = expect.stringContaining('its contract says otherwise');
    expect(relay.status()).toMatchObject({ state: 'retrying', reason });
    expect(await subscription.waitFor(sound, LONG)).toBe(true);
    expect(await subscription.waitFor(end, 500)).toBe(false);
    expect(consumer.handled).toHaveLength(2);
    await strict.close();

    expect(await (await openBus()).subscribe(consumer).waitFor(end, LONG)).toBe(true);
    await expectEachOnceInOrder(consumer);
  });

  it('refuses a topic whose partitions were changed, in one sentence', async () => {
    const bus = await openBus();
    const subscription = bus.subscribe(new TestConsumer('board', ['Opened']));
    await subscription.waitFor(await appendTo(own.store, 'ticket-1', 'Opened'), LONG);
    const admin = hand.kafka.admin();
    await admin.createPartitions({ topicPartitions: [{ topic: hand.topics.nameOf('ticket'), count: 13 }] });
    await admin.disconnect();
    await expect(openBus()).rejects.toThrow(/has 13 partitions instead of 12/);
  });

  (hasKcat() ? it : it.skip)('is read by a foreign consumer: headers, keys and order per key are right', async () => {
    const bus = await openBus();
    const subscription = bus.subscribe(new TestConsumer('board', ['Opened']));
    const end = await appendRounds(10, 5);
    await appendTo(own.store, 'department-east', 'Registered');
    await subscription.waitFor(end + 1, LONG);
    const links = (await hand.links()).filter(({ event }) => event.envelope.stream.startsWith('ticket-'));
    // At least once: a request that the broker answers too late is sent again.
    const read = async () => firstOfEach(await readWithKcat(kafka().brokers, hand.topics.nameOf('ticket')));
    await eventually(async () => (await read()).length >= links.length);
    const records = await read();
    expect(records).toHaveLength(links.length);
    for (const { event, previous } of links) {
      const { envelope, bytes, position } = event;
      const record = records.find(({ headers }) => headers['ce_id'] === envelope.id)!;
      expect(record).toMatchObject({ key: envelope.stream, payload: Buffer.from(bytes).toString() });
      expect(record.headers).toEqual({
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: envelope.id,
        ce_source: 'urn:redress:log',
        ce_type: envelope.type,
        ce_time: envelope.occurredAt,
        ce_subject: envelope.stream,
        ce_dataschema: `urn:redress:schema:${envelope.type}`,
        ce_position: String(position),
        ce_revision: String(envelope.revision),
        ...(previous < 0 ? {} : { ce_previousposition: String(previous) }),
      });
    }
    for (let stream = 0; stream < 10; stream++) {
      const ofKey = records.filter(({ key }) => key === `ticket-${stream}`);
      expect(ofKey.map(({ headers }) => headers['ce_revision'])).toEqual(['0', '1', '2', '3', '4']);
      expect(new Set(ofKey.map(({ partition }) => partition)).size).toBe(1);
    }
    const departments = await readWithKcat(kafka().brokers, hand.topics.nameOf('department'));
    expect(firstOfEach(departments).map(({ key }) => key)).toEqual(['department-east']);
  });

  (hasKcat() ? it : it.skip)(
    'parks the ticket of a poison message, tells the dead-letter topic, lets others go on, and replays it when asked',
    async () => {
      const bus = await openBus();
      let isBroken = true;
      const reacted: string[] = [];
      const react = async ({ envelope }: RecordedEvent): Promise<void> => {
        if (isBroken && envelope.stream === 'ticket-poison') throw new PoisonError('the gateway is gone');
        reacted.push(`${envelope.stream}#${envelope.revision}`);
      };
      const name = `urge-${randomUUID()}`;
      const backoff = { firstMs: 1, longestMs: 1 };
      const policy = await runPolicy(
        { name, from: 'beginning', on: ['Opened'], react },
        { bus, ...own, log, backoff, mustMatchContract: () => undefined },
      );
      await appendTo(own.store, 'ticket-poison', 'Opened', 'Opened');
      const end = await appendTo(own.store, 'ticket-2', 'Opened');
      expect(await policy.subscription.waitFor(end, LONG)).toBe(true);
      expect(reacted).toEqual(['ticket-2#0']);
      const letters = () => readWithKcat(kafka().brokers, hand.topics.deadLetters);
      await eventually(async () => (await letters()).length > 0);
      const [letter] = await letters();
      expect(letter).toMatchObject({
        key: 'ticket-poison',
        headers: {
          ce_type: 'Opened',
          ce_revision: '0',
          redress_consumer: name,
          redress_reason: 'PoisonError: the gateway is gone',
        },
      });

      isBroken = false;
      expect(await new ParkedStreams(own.pool, name).requestRetry('ticket-poison')).toBe(true);
      await eventually(async () => (await policy.parked()).length === 0);
      expect(reacted).toEqual(['ticket-2#0', 'ticket-poison#0', 'ticket-poison#1']);
    },
    60_000,
  );
});
