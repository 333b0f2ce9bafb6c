import { randomUUID } from 'node:crypto';
import type { Pool } from '@redress/database';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import type { Kafka } from 'kafkajs';
import { headersOf } from '../../src/kafka/cloud-event.js';
import { kafkaClient } from '../../src/kafka/connect.js';
import { Topics } from '../../src/kafka/topics.js';
import { laneOf } from '../../src/lanes.js';

/** An event with the position of the one before it in its lane, as the relay would publish it. */
export interface Link {
  readonly event: RecordedEvent;
  readonly previous: number;
}

/** Publishes in the relay's stead, so that a test decides what is lost, repeated or out of order. */
export class LanesByHand {
  readonly kafka: Kafka;
  readonly topics: Topics;
  readonly prefix = `test-${randomUUID()}`;

  constructor(
    brokers: readonly string[],
    private readonly pool: Pool,
    private readonly store: EventStore,
  ) {
    this.kafka = kafkaClient(brokers, 'spec', { debug: () => undefined, warn: () => undefined });
    this.topics = new Topics(this.kafka, this.prefix);
  }

  /** The whole log in its lanes. */
  async links(): Promise<Link[]> {
    const ends = new Map<string, number>();
    const links: Link[] = [];
    for await (const { events } of this.store.readLog())
      for (const event of events) {
        const { name } = laneOf(event.envelope.stream);
        links.push({ event, previous: ends.get(name) ?? -1 });
        ends.set(name, event.position);
      }
    return links;
  }

  /** Puts the links into their partitions in the order given. */
  async publish(links: readonly Link[]): Promise<void> {
    await this.topics.ensure([...new Set(links.map(({ event }) => laneOf(event.envelope.stream).category))]);
    const producer = this.kafka.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    for (const { event, previous } of links) {
      const { category, partition } = laneOf(event.envelope.stream);
      const message = {
        key: event.envelope.stream,
        value: Buffer.from(event.bytes),
        headers: headersOf(event, previous),
      };
      await producer.send({ topic: this.topics.nameOf(category), messages: [{ ...message, partition }] });
    }
    await producer.disconnect();
  }

  /** Says that the whole log is published, whether or not it is. */
  async claim(): Promise<void> {
    const links = await this.links();
    const ends = Object.fromEntries(links.map(({ event }) => [laneOf(event.envelope.stream).name, event.position]));
    await this.topics.ensure([...new Set(Object.keys(ends).map((lane) => lane.split('/')[0]!))]);
    await this.pool.query('UPDATE bus.published SET position = $1, ends = $2', [links.length, ends]);
  }
}
