import { Kafka, logLevel } from 'kafkajs';
import type { BusLog } from '../port.js';

const CONNECT_MS = 3_000;

/** The brokers did not answer when the platform started; the message says which and what to check. */
export class KafkaUnreachableError extends Error {
  constructor(brokers: readonly string[], reason: string) {
    super(
      `无法连接 Kafka，请检查 KAFKA_BROKERS。 Kafka cannot be reached at ${brokers.join()}; check KAFKA_BROKERS: ${reason}`,
    );
    this.name = 'KafkaUnreachableError';
  }
}

/** The client library; what it logs is for debugging, because the bus tells itself what operators must know. */
export function kafkaClient(brokers: readonly string[], clientId: string, log: BusLog): Kafka {
  return new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: CONNECT_MS,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 3 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log: { message } }) =>
        log.debug(`${namespace}: ${message}`),
  });
}

/** Throws {@link KafkaUnreachableError} unless a broker answers. */
export async function mustBeReachable(kafka: Kafka, brokers: readonly string[]): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    await admin.describeCluster();
  } catch (error) {
    throw new KafkaUnreachableError(brokers, (error as Error).message);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
