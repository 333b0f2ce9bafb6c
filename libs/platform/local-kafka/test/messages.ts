import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

/** Waits 5 s at most for a node that may be paused; the library's own 30 s, a few times over, outlast a test. */
const client = (brokers: readonly string[]): Kafka =>
  new Kafka({
    clientId: 'test',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    requestTimeout: 5_000,
    retry: { retries: 20 },
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

/** Returns when they are acknowledged. */
export async function send(brokers: readonly string[], topic: string, values: readonly string[]): Promise<void> {
  const producer = client(brokers).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic, acks: -1, messages: values.map((value) => ({ value })) });
  await producer.disconnect();
}

/** The first messages of a topic. */
export async function read(brokers: readonly string[], topic: string, count: number): Promise<readonly string[]> {
  const consumer = client(brokers).consumer({ groupId: randomUUID() });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const take = async (value: string): Promise<void> => {
      values.push(value);
      if (values.length === count) resolve();
    };
    consumer.run({ eachMessage: ({ message }) => take(String(message.value)) }).catch(reject);
  });
  await consumer.disconnect();
  return values;
}
