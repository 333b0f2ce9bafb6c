import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

/** Waits 5 s at most for a node that may be paused, and a second before it tries again; the library's own 30 s outlast a test. */
const client = (brokers: readonly string[]): Kafka =>
  new Kafka({
    clientId: 'test',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    requestTimeout: 5_000,
    retry: { retries: 20, maxRetryTime: 1_000 },
  });

/** One partition, so that messages have an order. */
export async function createTopic(brokers: readonly string[], topic: string): Promise<void> {
  const admin = client(brokers).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
  await admin.disconnect();
}

/** Returns when every node that has a copy of the topic is in sync. */
export async function inSync(brokers: readonly string[], topic: string): Promise<void> {
  const admin = client(brokers).admin();
  await admin.connect();
  const isBehind = async (): Promise<boolean> => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    return topics[0]!.partitions.some(({ replicas, isr }) => isr.length < replicas.length);
  };
  while (await isBehind()) await sleep(100);
  await admin.disconnect();
}

/**
 * Returns when they are acknowledged. Each attempt is whole and begins anew: one that the library repeats by itself may be
 * called a success and have left out a partition (https://github.com/tulios/kafkajs/pull/1798), or go to the leader that
 * does not answer again and again.
 */
export async function send(brokers: readonly string[], topic: string, values: readonly string[]): Promise<void> {
  while (!(await isTaken(brokers, topic, values))) await sleep(100);
}

async function isTaken(brokers: readonly string[], topic: string, values: readonly string[]): Promise<boolean> {
  const createPartitioner = Partitioners.DefaultPartitioner;
  const producer = client(brokers).producer({ createPartitioner, retry: { retries: 0 } });
  try {
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: values.map((value) => ({ value })) });
    return true;
  } catch {
    return false;
  } finally {
    await producer.disconnect();
  }
}

/** The first different messages of a topic: an attempt that was not answered may have been taken. */
export async function read(brokers: readonly string[], topic: string, count: number): Promise<readonly string[]> {
  const consumer = client(brokers).consumer({ groupId: randomUUID() });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const take = async (value: string): Promise<void> => {
      if (!values.includes(value)) values.push(value);
      if (values.length === count) resolve();
    };
    consumer.run({ eachMessage: ({ message }) => take(String(message.value)) }).catch(reject);
  });
  await consumer.disconnect();
  return values;
}
