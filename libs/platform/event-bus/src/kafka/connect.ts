import { setTimeout as sleep } from 'node:timers/promises';
import { UnreachableError } from '@redress/database';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';
import type { BusLog } from '../port.js';

const CONNECT_MS = 3_000;

/** A start waits for brokers that take connections and do not answer no longer than this. */
const START_MS = 5_000;

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

/** Throws an `UnreachableError` unless a broker answers. */
export async function mustBeReachable(kafka: Kafka, brokers: readonly string[]): Promise<void> {
  const over = new AbortController();
  const late = sleep(START_MS, new Error('no answer in time'), { signal: over.signal }).catch(() => undefined);
  const fault = await Promise.race([faultOfAll(kafka, brokers.length), late]);
  over.abort();
  if (fault !== undefined)
    throw new UnreachableError({ product: 'Kafka', address: brokers.join(), setting: 'KAFKA_BROKERS' }, fault);
}

/** What went wrong with the broker that was asked last; undefined when one answers. */
async function faultOfAll(kafka: Kafka, brokers: number): Promise<unknown> {
  let fault: unknown;
  for (let asked = 0; asked < brokers; asked++) {
    const admin = kafka.admin();
    try {
      await admin.connect();
      await admin.describeCluster();
      return undefined;
    } catch (error) {
      fault = error;
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
  return fault;
}
