import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';
import type { BusLog } from '../port.js';

const CONNECT_MS = 3_000;

/** The brokers did not answer when the platform started; the message says which and what to check. */
export class KafkaUnreachableError extends Error {
  constructor(brokers: readonly string[], reason: string) {
    super(
      `无法连接 Kafka，请检查 KAFKA_BROKERS 等设置。 Kafka cannot be reached at ${brokers.join()}; check KAFKA_BROKERS ` +
        `and what the brokers ask for: ${reason}`,
    );
    this.name = 'KafkaUnreachableError';
  }
}

/** How brokers want to be spoken to. What is absent they don't ask for. */
export interface KafkaSecurity {
  /** TLS: with the authorities that Node.js trusts, or those of these certificates in PEM. */
  readonly ssl?: true | { readonly ca: string };
  readonly sasl?: KafkaLogin;
}

export interface KafkaLogin {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

/** The client library; what it logs is for debugging, because the bus tells itself what operators must know. */
export function kafkaClient(
  brokers: readonly string[],
  clientId: string,
  log: BusLog,
  security: KafkaSecurity = {},
): Kafka {
  return new Kafka({
    ...(security as Pick<KafkaConfig, 'ssl' | 'sasl'>),
    clientId,
    brokers: inTurns(brokers),
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

/**
 * Whom a client asks first. Every client and every attempt begins with the next broker: the library would always take the
 * first, and looks for another when that one refuses connections, but not when it takes them and answers nothing.
 */
function inTurns(brokers: readonly string[]): () => string[] {
  let turn = 0;
  return () => [brokers[turn++ % brokers.length]!];
}

/** Throws {@link KafkaUnreachableError} unless a broker answers. */
export async function mustBeReachable(kafka: Kafka, brokers: readonly string[]): Promise<void> {
  let reason = '';
  for (let asked = 0; asked < brokers.length; asked++) {
    const admin = kafka.admin();
    try {
      await admin.connect();
      await admin.describeCluster();
      return;
    } catch (error) {
      reason = (error as Error).message;
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
  throw new KafkaUnreachableError(brokers, reason);
}
