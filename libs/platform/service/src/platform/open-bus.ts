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

interface BusParts extends Pick<KafkaEventBusParts, 'pool' | 'mustMatchContract'> {
  readonly store: EventStore;
  readonly leadership: Leadership;
  readonly log: BusLog;
}

/** The bus over Kafka where brokers are configured, else the one that reads the log. */
export async function openBus({ kafkaBrokers }: Config, name: string, parts: BusParts): Promise<EventBus> {
  if (kafkaBrokers === undefined) return new DirectEventBus(parts);
  return KafkaEventBus.open({ ...parts, brokers: kafkaBrokers, clientId: `redress-${name}` });
}
