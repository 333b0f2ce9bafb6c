import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';

/** A record of a topic as a foreign consumer reads it; those that are no events are left out. */
export interface KafkaRecord {
  readonly partition: string;
  readonly key: string;
  readonly position: number;
  readonly revision: number;
}

/** Reads all topics of events from the beginning to the end, in the order of each partition. */
export async function readTopics(brokers: readonly string[]): Promise<readonly KafkaRecord[]> {
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((it) => it.startsWith('redress.') && !it.endsWith('.dead-letters'));
  const left = new Map<string, bigint>();
  for (const topic of topics)
    for (const { partition, high } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > 0n) left.set(`${topic}/${partition}`, BigInt(high));
  await admin.disconnect();

  const records: KafkaRecord[] = [];
  const consumer = kafka.consumer({ groupId: `judge-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    if (left.size === 0) resolve();
    void consumer.run({
      eachBatch: async ({ batch: { topic, partition, messages } }) => {
        const name = `${topic}/${partition}`;
        for (const { offset, key, headers = {} } of messages) {
          const number = (header: string) => Number(headers[header]?.toString() ?? -1);
          const [position, revision] = [number('ce_position'), number('ce_revision')];
          if (position >= 0) records.push({ partition: name, key: key!.toString(), position, revision });
          if (BigInt(offset) + 1n === left.get(name)) left.delete(name);
        }
        if (left.size === 0) resolve();
      },
    });
  });
  await consumer.disconnect();
  return records;
}
