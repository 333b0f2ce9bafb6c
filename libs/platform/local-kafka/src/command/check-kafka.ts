import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { startKafka } from '../start-kafka.js';

const PATIENCE_MS = 30_000;

/** Starts a Kafka in a folder of its own, passes a message through a topic, and ends it. Throws when that doesn't work. */
export async function checkKafka(tell: (sentence: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-kafka-check-'));
  try {
    const kafka = await startKafka({ folder, tell });
    try {
      await passMessage(kafka.brokers);
    } finally {
      await kafka.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function passMessage(brokers: readonly string[]): Promise<void> {
  const kafka = new Kafka({ clientId: 'kafka-check', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const topic = 'check';
  const sent = randomUUID();
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  const consumer = kafka.consumer({ groupId: 'check' });
  try {
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ value: sent }] });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    const received = await new Promise<string | undefined>((resolve, reject) => {
      setTimeout(() => reject(new Error('The message did not arrive')), PATIENCE_MS).unref();
      consumer
        .run({ eachMessage: async ({ message }) => resolve(message.value?.toString()) })
        .catch((error: Error) => reject(error));
    });
    if (received !== sent) throw new Error('Another message arrived than was sent');
  } finally {
    await Promise.allSettled([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
  }
}
