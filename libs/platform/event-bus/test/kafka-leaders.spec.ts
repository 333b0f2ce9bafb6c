import { afterEach, beforeEach, it } from '@jest/globals';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { appendTo, eventually } from '../src/contract/index.js';
import { laneOf } from '../src/index.js';
import { PublishedLog } from '../src/kafka/published.js';
import { Relay } from '../src/kafka/relay/relay.js';
import { databaseOfItsOwn, type OwnDatabase } from './support/database-of-its-own.js';
import { LanesByHand } from './support/lanes-by-hand.js';

/** Usually it takes 15 s. */
const LONG = 100_000;
const STREAMS = 60;

describeWithKafka('the relay to three brokers', () => {
  const database = testDatabase();
  const kafka = testKafka({ nodes: 3 });
  let own: OwnDatabase;
  let hand: LanesByHand;
  let published: PublishedLog;
  let relay: Relay;

  beforeEach(async () => {
    own = await databaseOfItsOwn(database().adminUrl);
    hand = new LanesByHand(kafka().brokers, own.pool, own.store);
    published = new PublishedLog(own.pool);
    relay = new Relay({ kafka: hand.kafka, topics: hand.topics, published });
  });
  afterEach(async () => {
    await relay.close();
    await own.drop();
  });

  /** All that is new goes in one delivery, again and again until the relay says that Kafka has it. */
  const publishRound = async (): Promise<void> => {
    for (let stream = 0; stream < STREAMS; stream++) await appendTo(own.store, `ticket-${stream}`, 'Opened');
    const { position: from } = await published.load();
    const events = (await hand.links()).slice(from).map(({ event }) => event);
    await eventually(async () => {
      await relay.loadCheckpoints();
      const delivery = { events, steps: [{ lane: 'log', from, next: from + events.length }] };
      return relay.handle(delivery).then(
        () => true,
        () => false,
      );
    }, LONG);
  };
  const partitions = async () => {
    const admin = hand.kafka.admin();
    const topic = hand.topics.nameOf('ticket');
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      const { partitions } = topics[0]!;
      return {
        leaders: partitions.map(({ leader }) => leader),
        areInSync: partitions.every(({ replicas, isr }) => isr.length === replicas.length),
        ends: await admin.fetchTopicOffsets(topic),
      };
    } finally {
      await admin.disconnect();
    }
  };
  /** A broker that has just been hurt may refuse to say. */
  const waitUntil = (holds: () => Promise<boolean>): Promise<void> =>
    eventually(() => holds().catch(() => false), LONG);
  /** The lanes of which Kafka holds fewer records than the log has events. */
  const lanesWithLosses = async (): Promise<readonly string[]> => {
    const left = new Map((await partitions()).ends.map(({ partition, high }) => [`ticket/${partition}`, Number(high)]));
    for (const { event } of await hand.links()) {
      const { name } = laneOf(event.envelope.stream);
      left.set(name, (left.get(name) ?? 0) - 1);
    }
    return [...left].filter(([, records]) => records < 0).map(([name]) => name);
  };

  // The client leaves out what it has to send again to a broker that has answered for other partitions.
  it('publishes to every partition when the leaders of some have moved to brokers that already took their share', async () => {
    await publishRound();
    await kafka().kill(3);
    await waitUntil(async () => !(await partitions()).leaders.includes(3));
    await kafka().start(3);
    await publishRound();
    await waitUntil(async () => (await lanesWithLosses()).length === 0);
  }, 400_000);

  // The client goes on to ask a leader, or the first broker that it was told, that takes connections and answers nothing.
  it.each([1, 3])(
    'publishes to every partition while the machine of broker %i hangs',
    async (hanging) => {
      await publishRound();
      await waitUntil(async () => {
        const { leaders, areInSync } = await partitions();
        return areInSync && leaders.includes(hanging);
      });
      kafka().pause(hanging);
      await publishRound().finally(() => kafka().resume(hanging));
      // A broker that wakes up takes itself for the leader that it was, for a moment.
      await waitUntil(async () => (await lanesWithLosses()).length === 0);
    },
    200_000,
  );
});
