import type { Admin, Kafka } from 'kafkajs';
import { PARTITIONS } from '../lanes.js';

/** A topic does not have the number of partitions that the order of its streams rests on. */
export class WrongPartitionsError extends Error {
  constructor(topic: string, actual: number, expected: number) {
    super(
      `主题 ${topic} 的分区数被改动。 The topic ${topic} has ${actual} partitions instead of ${expected}, so the order per ` +
        `ticket no longer holds in it; delete it and set bus.published back, and everything is published anew`,
    );
    this.name = 'WrongPartitionsError';
  }
}

/** The topics of one installation. */
export class Topics {
  /** `redress` gives `redress.ticket`. */
  constructor(
    private readonly kafka: Kafka,
    readonly prefix: string,
  ) {}

  nameOf(category: string): string {
    return `${this.prefix}.${category}`;
  }

  categoryOf(topic: string): string {
    return topic.slice(this.prefix.length + 1);
  }

  get deadLetters(): string {
    return this.nameOf('dead-letters');
  }

  /** Makes the topics of these categories that are missing; throws {@link WrongPartitionsError} when one was altered. */
  ensure(categories: readonly string[]): Promise<void> {
    return this.ensureTopics(
      categories.map((category) => this.nameOf(category)),
      PARTITIONS,
    );
  }

  ensureDeadLetters(): Promise<void> {
    return this.ensureTopics([this.deadLetters], 1);
  }

  private async ensureTopics(topics: readonly string[], partitions: number): Promise<void> {
    if (topics.length === 0) return;
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      await create(admin, topics, partitions);
      const { topics: found } = await admin.fetchTopicMetadata({ topics: [...topics] });
      for (const { name, partitions: actual } of found)
        if (actual.length !== partitions) throw new WrongPartitionsError(name, actual.length, partitions);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
}

/**
 * Nothing is ever deleted from them: a new consumer reads them from the beginning. How many copies are kept is the
 * broker's setting (default.replication.factor).
 */
async function create(admin: Admin, topics: readonly string[], numPartitions: number): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic));
  if (missing.length === 0) return;
  const configEntries = [
    { name: 'retention.ms', value: '-1' },
    { name: 'retention.bytes', value: '-1' },
    { name: 'cleanup.policy', value: 'delete' },
  ];
  await admin.createTopics({
    topics: missing.map((topic) => ({ topic, numPartitions, replicationFactor: -1, configEntries })),
    waitForLeaders: true,
  });
}
