import type { Message, Producer, ProducerBatch, TopicMessages } from 'kafkajs';
import type pg from 'pg';
import { kafkaClient } from '../kafka/connect.js';
import { PublishedLog } from '../kafka/published.js';
import { Relay } from '../kafka/relay/relay.js';
import { Topics } from '../kafka/topics.js';
import type { BusLog } from '../port.js';

const REPEATED_PER_MILLE = 200;
const WITHHELD_PER_MILLE = 50;
const DELAYED_PER_MILLE = 100;

export interface MischiefParts {
  readonly brokers: readonly string[];
  readonly pool: pg.Pool;
  readonly log: BusLog;
  /** An integer from 0 up to, and without, `n`. */
  readonly below: (n: number) => number;
}

/**
 * The relay with a network between it and Kafka that does all that a network may: of what is published some comes twice,
 * some late, some never, and all of it out of order; yet the relay believes that all went well.
 */
export class MischievousRelay extends Relay {
  /** How many messages each prank has hit. */
  readonly pranks: { repeated: number; withheld: number; delayed: number };

  constructor({ brokers, pool, log, below }: MischiefParts) {
    const kafka = kafkaClient(brokers, 'mischief', log);
    const pranks = { repeated: 0, withheld: 0, delayed: 0 };
    const late = new Map<string, Message[]>();

    const spoil = ({ topic, messages }: TopicMessages): TopicMessages => {
      const sent = late.get(topic) ?? [];
      const delayed: Message[] = [];
      for (const message of messages) {
        const fate = below(1000);
        if (fate < WITHHELD_PER_MILLE) pranks.withheld++;
        else if (fate < WITHHELD_PER_MILLE + DELAYED_PER_MILLE) delayed.push(message);
        else sent.push(message);
        if (below(1000) >= REPEATED_PER_MILLE) continue;
        pranks.repeated++;
        sent.push(message);
      }
      pranks.delayed += delayed.length;
      late.set(topic, delayed);
      return { topic, messages: shuffled(sent, below) };
    };

    super({
      kafka: { producer: (config) => spoiled(kafka.producer(config), spoil) },
      topics: new Topics(kafka, 'redress'),
      published: new PublishedLog(pool),
    });
    this.pranks = pranks;
  }
}

function spoiled(producer: Producer, spoil: (messages: TopicMessages) => TopicMessages): Producer {
  const sendBatch = async (batch: ProducerBatch) => {
    const topicMessages = (batch.topicMessages ?? []).map(spoil).filter(({ messages }) => messages.length > 0);
    return topicMessages.length === 0 ? [] : producer.sendBatch({ ...batch, topicMessages });
  };
  return { ...producer, sendBatch };
}

function shuffled<T>(list: readonly T[], below: (n: number) => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
