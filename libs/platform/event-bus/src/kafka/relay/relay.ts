import type { RecordedEvent } from '@redress/event-store';
import { CompressionTypes, type Kafka, type Message, type Producer } from 'kafkajs';
import { findBroken, type ContractCheck } from '../../contracts-kept.js';
import { laneOf, LOG_LANE } from '../../lanes.js';
import { CheckpointMovedError, type Checkpoints, type Consumer, type Delivery } from '../../port.js';
import { headersOf } from '../cloud-event.js';
import type { LaneEnds, PublishedLog } from '../published.js';
import type { Topics } from '../topics.js';
import { inParcels } from './parcels.js';

export interface RelayParts {
  readonly kafka: Pick<Kafka, 'producer'>;
  readonly topics: Topics;
  readonly published: PublishedLog;
  readonly mustMatchContract?: ContractCheck;
}

/**
 * Publishes the log to Kafka: the consumer of every event, whose effect is that Kafka has it. One process leads; if two
 * believe to, the same events come twice and are dropped by those who consume, because what is published is a function
 * of the log alone.
 */
export class Relay implements Consumer {
  readonly name = 'relay';
  /** Positions of the last events per lane, below where this relay is. */
  private readonly ends = new Map<string, number>();
  private readonly ready = new Set<string>();
  private producer: Producer | undefined;

  constructor(private readonly parts: RelayParts) {}

  async loadCheckpoints(): Promise<Checkpoints> {
    const { position, ends } = await this.parts.published.load();
    this.ends.clear();
    for (const [lane, end] of ends) this.ends.set(lane, end);
    return new Map([[LOG_LANE, position]]);
  }

  /** Publishes up to the first event that breaks its contract, and fails there as long as it does. */
  async handle({ events, steps }: Delivery): Promise<void> {
    const { mustMatchContract } = this.parts;
    const broken = mustMatchContract && findBroken(events, mustMatchContract);
    if (!broken) return this.publish(events, steps[0]!.next);
    const sound = events.slice(0, events.indexOf(broken.event));
    if (sound.length > 0) await this.publish(sound, broken.event.position);
    throw broken;
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect();
  }

  private async publish(events: readonly RecordedEvent[], next: number): Promise<void> {
    await this.ensureTopics(events);
    const moved = new Map<string, number>();
    try {
      for (const parcel of inParcels(events)) await this.send(parcel, moved);
    } catch (error) {
      // The next attempt begins anew: the client would ask a leader that does not answer for minutes.
      this.close().catch(() => undefined);
      throw error;
    }
    if (!(await this.parts.published.save(next, moved))) throw new CheckpointMovedError(this.name);
    for (const [lane, end] of moved) this.ends.set(lane, end);
  }

  private async ensureTopics(events: readonly RecordedEvent[]): Promise<void> {
    const categories = new Set(events.map(({ envelope }) => laneOf(envelope.stream).category));
    const missing = [...categories].filter((category) => !this.ready.has(category));
    if (missing.length === 0) return;
    await this.parts.topics.ensure(missing);
    for (const category of missing) this.ready.add(category);
  }

  private async send(events: readonly RecordedEvent[], moved: Map<string, number>): Promise<void> {
    const messages = new Map<string, Message[]>();
    for (const event of events) {
      const { category, partition, name } = laneOf(event.envelope.stream);
      const headers = headersOf(event, endOf(name, moved, this.ends));
      const topic = this.parts.topics.nameOf(category);
      const message = {
        key: event.envelope.stream,
        value: Buffer.from(event.bytes),
        headers,
        partition,
        timestamp: String(Date.parse(event.envelope.recordedAt)),
      };
      const ofTopic = messages.get(topic);
      if (ofTopic) ofTopic.push(message);
      else messages.set(topic, [message]);
      moved.set(name, event.position);
    }
    const topicMessages = [...messages].map(([topic, messages]) => ({ topic, messages }));
    const producer = await this.connected();
    await producer.sendBatch({ topicMessages, acks: -1, compression: CompressionTypes.None });
  }

  /**
   * One request at a time, and each once: the client's own repetitions could overtake, and leave out the partitions whose
   * leader has moved to a broker that answered the attempt before (https://github.com/tulios/kafkajs/pull/1798). What
   * fails is published again as a whole.
   */
  private async connected(): Promise<Producer> {
    if (this.producer) return this.producer;
    const producer = this.parts.kafka.producer({
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: { retries: 0 },
    });
    await producer.connect();
    return (this.producer = producer);
  }
}

function endOf(lane: string, ...ends: LaneEnds[]): number {
  for (const known of ends) {
    const end = known.get(lane);
    if (end !== undefined) return end;
  }
  return -1;
}
