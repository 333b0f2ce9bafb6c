import { Kafka, logLevel, type Admin } from 'kafkajs';

/**
 * Whether a cluster of so many nodes would create a topic with a copy on each: an open port proves nothing yet, and neither
 * does a list of brokers.
 */
export function takesTopics(brokers: readonly string[]): Promise<boolean> {
  const topic = { topic: 'is-it-ready', numPartitions: 1, replicationFactor: brokers.length };
  return ask(brokers, (admin) =>
    admin.createTopics({ validateOnly: true, waitForLeaders: false, topics: [topic], timeout: 2_000 }),
  );
}

/** Whether a node serves and knows itself to be one of the cluster. */
export function hasJoined(id: number, address: string): Promise<boolean> {
  return ask([address], async (admin) => (await admin.describeCluster()).brokers.some(({ nodeId }) => nodeId === id));
}

async function ask(brokers: readonly string[], question: (admin: Admin) => Promise<boolean>): Promise<boolean> {
  const kafka = new Kafka({
    clientId: 'local-kafka',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 2_000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await question(admin);
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
