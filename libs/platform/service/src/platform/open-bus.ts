import {
  DirectEventBus,
  KafkaEventBus,
  type BusLog,
  type EventBus,
  type KafkaEventBusParts,
  type Leadership,
} from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import type { Config } from '../config/config.js';
import { kafkaSecurityOf } from '../config/kafka-security.js';

interface BusParts extends Pick<KafkaEventBusParts, 'pool' | 'mustMatchContract'> {
  readonly store: EventStore;
  readonly leadership: Leadership;
  readonly log: BusLog;
}

/** The bus over Kafka where brokers are configured, else the one that reads the log. */
export async function openBus(config: Config, name: string, parts: BusParts): Promise<EventBus> {
  const { kafkaBrokers: brokers } = config;
  if (brokers === undefined) return new DirectEventBus(parts);
  const security = await kafkaSecurityOf(config);
  return KafkaEventBus.open({ ...parts, brokers, security, clientId: `redress-${name}` });
}
