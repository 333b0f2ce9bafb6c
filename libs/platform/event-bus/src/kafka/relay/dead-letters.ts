import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@redress/event-store';
import type { Kafka, Message, Producer } from 'kafkajs';
import type pg from 'pg';
import { reasonOf } from '../../failure.js';
import type { Leadership } from '../../leadership/port.js';
import type { BusLog } from '../../port.js';
import { headersOf } from '../cloud-event.js';
import type { Topics } from '../topics.js';

const LOOK_EVERY_MS = 1_000;
const AT_ONCE = 100;

export interface DeadLetterParts {
  readonly kafka: Kafka;
  readonly topics: Topics;
  readonly store: EventStore;
  readonly pool: pg.Pool;
  readonly leadership: Leadership;
  readonly log: BusLog;
}

interface Parked {
  readonly consumer: string;
  readonly stream: string;
  readonly position: number;
  readonly reason: string;
  readonly parkedAt: string;
}

/**
 * Tells the dead-letter topic what was parked. The truth stays in PostgreSQL, where it was written together with the
 * checkpoint; the topic hears of it afterwards, at least once, so that neither can hold what the other lacks for long.
 */
export class DeadLetters {
  private readonly stopping = new AbortController();
  private producer: Producer | undefined;
  private readonly done: Promise<void>;

  constructor(private readonly parts: DeadLetterParts) {
    this.done = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.done;
    await this.disconnect();
  }

  private async disconnect(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect();
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.announce().catch((error: unknown) => {
        this.parts.log.warn(`Parked streams cannot be told to Kafka: ${reasonOf(error)}`);
        // The next attempt begins anew: the client would ask a leader that does not answer for minutes.
        this.disconnect().catch(() => undefined);
      });
      await sleep(LOOK_EVERY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async announce(): Promise<void> {
    const { pool, leadership, topics } = this.parts;
    const { rows } = await pool.query<Parked>(
      `SELECT consumer, stream, position::float8, reason, to_json(parked_at AT TIME ZONE 'UTC')#>>'{}' || 'Z' AS "parkedAt"
       FROM bus.parked WHERE NOT announced ORDER BY position LIMIT $1`,
      [AT_ONCE],
    );
    if (rows.length === 0) return;
    const lease = await leadership.tryToLead('dead-letters');
    if (!lease) return;
    try {
      const producer = await this.connected();
      const messages = await Promise.all(rows.map((row) => this.letterOf(row)));
      await producer.send({ topic: topics.deadLetters, acks: -1, messages });
      await pool.query(
        `UPDATE bus.parked AS parked SET announced = true
         FROM unnest($1::text[], $2::text[], $3::bigint[]) AS told (consumer, stream, position)
         WHERE (parked.consumer, parked.stream, parked.position) = (told.consumer, told.stream, told.position)`,
        [rows.map(({ consumer }) => consumer), rows.map(({ stream }) => stream), rows.map(({ position }) => position)],
      );
    } finally {
      await lease.release();
    }
  }

  private async letterOf({ consumer, position, reason, parkedAt }: Parked): Promise<Message> {
    for await (const { events } of this.parts.store.readLog({ from: position, to: position + 1 })) {
      const [event] = events;
      if (!event) continue;
      return {
        key: event.envelope.stream,
        value: Buffer.from(event.bytes),
        headers: {
          ...headersOf(event, -1),
          redress_consumer: consumer,
          redress_reason: reason,
          redress_parkedat: parkedAt,
        },
      };
    }
    throw new Error(`The log holds nothing at position ${position}`);
  }

  private async connected(): Promise<Producer> {
    if (this.producer) return this.producer;
    await this.parts.topics.ensureDeadLetters();
    const producer = this.parts.kafka.producer({ maxInFlightRequests: 1, allowAutoTopicCreation: false });
    await producer.connect();
    return (this.producer = producer);
  }
}
