import type { EventStore } from '@redress/event-store';
import type { Kafka } from 'kafkajs';
import type pg from 'pg';
import type { ContractCheck } from '../contracts-kept.js';
import { DirectSubscription } from '../direct/direct-subscription.js';
import { LogTail } from '../direct/log-tail.js';
import { USUAL_PACE, type Pace } from '../direct/pace.js';
import type { Change } from '../changes/change.js';
import { ChangeFeed } from '../changes/change-feed.js';
import type { Leadership } from '../leadership/port.js';
import type { BusLog, Consumer, EventBus, Subscription } from '../port.js';
import { kafkaClient, mustBeReachable, type KafkaSecurity } from './connect.js';
import { KafkaSubscription } from './consuming/kafka-subscription.js';
import { PublishedLog } from './published.js';
import { DeadLetters } from './relay/dead-letters.js';
import { Relay } from './relay/relay.js';
import { Topics } from './topics.js';

export interface KafkaEventBusParts {
  /** `host:port` of some brokers; the others are found by them. */
  readonly brokers: readonly string[];
  readonly security?: KafkaSecurity;
  /** Shown in Kafka's metrics and logs. */
  readonly clientId: string;
  readonly store: EventStore;
  readonly leadership: Leadership;
  /** The database with the schema `bus`. */
  readonly pool: pg.Pool;
  readonly log: BusLog;
  /** Called for every event that is published or consumed; whoever meets one that it refuses stops there. */
  readonly mustMatchContract?: ContractCheck;
  readonly pace?: KafkaPace;
  /** Begins the names of topics and groups. */
  readonly prefix?: string;
}

/** Times that tests shorten. */
export interface KafkaPace extends Pace {
  readonly sessionMs: number;
  readonly overdueMs: number;
}

const USUAL_KAFKA_PACE: KafkaPace = { ...USUAL_PACE, idleMs: 250, sessionMs: 10_000, overdueMs: 5_000 };

/**
 * The bus over Kafka: a relay publishes the log, consumers in groups share its partitions. The log stays the truth:
 * whatever Kafka loses, repeats or reorders is noticed and fetched from there.
 */
export class KafkaEventBus implements EventBus {
  private readonly running = new Set<DirectSubscription | KafkaSubscription>();
  private readonly kafka: Kafka;
  private readonly topics: Topics;
  private readonly published: PublishedLog;
  private readonly relay: Relay;
  private readonly pace: KafkaPace;
  /** For the relay, for rebuilds and for changes. */
  private readonly tail: LogTail;
  private deadLetters: DeadLetters | undefined;
  private closed = false;

  private constructor(private readonly parts: KafkaEventBusParts) {
    this.pace = parts.pace ?? USUAL_KAFKA_PACE;
    this.tail = new LogTail(parts.store, this.pace.idleMs);
    this.kafka = kafkaClient(parts.brokers, parts.clientId, parts.log, parts.security);
    this.topics = new Topics(this.kafka, parts.prefix ?? 'redress');
    this.published = new PublishedLog(parts.pool);
    this.relay = new Relay({ ...parts, kafka: this.kafka, topics: this.topics, published: this.published });
  }

  /** Throws `UnreachableError` when no broker answers, and `WrongPartitionsError` when a topic was altered. */
  static async open(parts: KafkaEventBusParts): Promise<KafkaEventBus> {
    const bus = new KafkaEventBus(parts);
    await mustBeReachable(bus.kafka, parts.brokers);
    const { ends } = await bus.published.load();
    await bus.topics.ensure([...new Set([...ends.keys()].map((lane) => lane.slice(0, lane.lastIndexOf('/'))))]);
    bus.replay(bus.relay);
    bus.deadLetters = new DeadLetters({ ...parts, kafka: bus.kafka, topics: bus.topics });
    return bus;
  }

  get subscriptions(): readonly Subscription[] {
    return [...this.running];
  }

  subscribe(consumer: Consumer): Subscription {
    const { kafka, topics, published, pace } = this;
    return this.keep(() => new KafkaSubscription(consumer, { ...this.parts, ...pace, kafka, topics, published, pace }));
  }

  replay(consumer: Consumer): Subscription {
    return this.keep(() => new DirectSubscription(consumer, { ...this.parts, pace: this.pace, tail: this.tail }));
  }

  changes(from: number, signal: AbortSignal): AsyncIterable<readonly Change[]> {
    return new ChangeFeed(this.parts.store, this.tail, from, signal).follow();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((subscription) => subscription.stop()));
    this.tail.close();
    await Promise.all([this.deadLetters?.stop(), this.relay.close()]);
  }

  private keep<S extends DirectSubscription | KafkaSubscription>(start: () => S): S {
    if (this.closed) throw new Error('The event bus is closed');
    const subscription = start();
    this.running.add(subscription);
    void subscription.done.then(() => this.running.delete(subscription));
    return subscription;
  }
}
