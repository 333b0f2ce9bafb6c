import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer as KafkaConsumer, EachBatchPayload, Kafka } from 'kafkajs';
import { laneName } from '../../lanes.js';
import type { BusLog } from '../../port.js';
import { readRecord } from '../cloud-event.js';
import type { Topics } from '../topics.js';
import type { LaneWork } from './lane-work.js';

const HEARTBEAT_MS = 1_000;
const COMMIT_EVERY_MS = 1_000;
/** A broker that is gone must not hold up the end of the process. */
const LEAVE_MS = 5_000;

export interface MembershipParts {
  readonly kafka: Kafka;
  readonly topics: Topics;
  readonly log: BusLog;
  /** How long the group waits for a member that is silent. */
  readonly sessionMs: number;
}

/**
 * One stay in a consumer group, from joining to leaving or crashing. Kafka's offsets only tell where to begin to read;
 * what is done is in the checkpoints, and the lanes repair any difference between the two.
 */
export class Membership {
  private readonly consumer: KafkaConsumer;
  private readonly resolved = new Map<string, { topic: string; partition: number; offset: string }>();
  private committedAt = performance.now();
  private seenAt = performance.now();
  private end!: (error?: Error) => void;
  /** Settles when the stay is over: rejected when it broke, for whatever reason. */
  readonly ended: Promise<void>;

  constructor(
    name: string,
    private readonly work: LaneWork,
    private readonly parts: MembershipParts,
  ) {
    const { kafka, topics, sessionMs } = parts;
    this.ended = new Promise((resolve, reject) => {
      this.end = (error) => (error ? reject(error) : resolve());
    });
    this.ended.catch(() => undefined);
    this.consumer = kafka.consumer({
      groupId: `${topics.prefix}.${name}`,
      sessionTimeout: sessionMs,
      heartbeatInterval: Math.min(HEARTBEAT_MS, sessionMs / 3),
      maxWaitTimeInMs: 500,
      maxBytesPerPartition: 512 * 1024,
      allowAutoTopicCreation: false,
      // A broken stay is begun anew by the subscription, in one place for every reason.
      retry: { retries: 5, restartOnFailure: async () => false },
    });
  }

  async join(categories: readonly string[]): Promise<void> {
    const { topics } = this.parts;
    const { HEARTBEAT, FETCH, CRASH, GROUP_JOIN } = this.consumer.events;
    const seen = (): void => void (this.seenAt = performance.now());
    this.consumer.on(HEARTBEAT, seen);
    this.consumer.on(FETCH, seen);
    this.consumer.on(GROUP_JOIN, ({ payload }) => {
      seen();
      const lanes = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => laneName(topics.categoryOf(topic), partition)),
      );
      this.work.assign(lanes);
    });
    this.consumer.on(CRASH, ({ payload }) => this.end(payload.error));
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: categories.map((it) => topics.nameOf(it)), fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // As many as there can be: a round of lanes is handed over together.
      partitionsConsumedConcurrently: 1_000,
      eachBatch: (batch) => this.takeBatch(batch),
    });
  }

  /** How long ago the group last heard of us, in milliseconds. */
  silence(): number {
    return performance.now() - this.seenAt;
  }

  finish(error?: Error): void {
    this.end(error);
  }

  async leave(): Promise<void> {
    const leaving = async (): Promise<void> => {
      await this.consumer.commitOffsets([...this.resolved.values()]).catch(() => undefined);
      await this.consumer.disconnect();
    };
    await Promise.race([leaving(), sleep(LEAVE_MS, undefined, { ref: false })]).catch(() => undefined);
    this.work.assign([]);
  }

  private async takeBatch(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, isRunning, isStale, resolveOffset } = payload;
    const { topic, partition } = batch;
    const records = batch.messages.flatMap((message) => {
      const record = readRecord(message);
      if (!record)
        this.parts.log.warn(`${topic}/${partition} holds a record of a stranger at offset ${message.offset}`);
      return record ?? [];
    });
    const done = this.work.accept(laneName(this.parts.topics.categoryOf(topic), partition), records);
    let isDone: boolean | undefined;
    const settled = done.then((result) => void (isDone = result));
    while (isDone === undefined) {
      const enough = new AbortController();
      await Promise.race([settled, sleep(HEARTBEAT_MS, undefined, { signal: enough.signal }).catch(() => undefined)]);
      enough.abort();
      if (!isRunning() || isStale()) return;
      await heartbeat();
    }
    if (!isDone) return;
    resolveOffset(batch.lastOffset());
    this.resolved.set(`${topic}/${partition}`, { topic, partition, offset: String(BigInt(batch.lastOffset()) + 1n) });
    await this.commitNowAndThen(payload);
  }

  private async commitNowAndThen({ commitOffsetsIfNecessary, uncommittedOffsets }: EachBatchPayload): Promise<void> {
    if (performance.now() - this.committedAt < COMMIT_EVERY_MS) return;
    this.committedAt = performance.now();
    await commitOffsetsIfNecessary(uncommittedOffsets());
  }
}
