import { Partitioners } from 'kafkajs';
import type { Checkpoints, Delivery } from './port.js';

/** The log as a whole. Its checkpoint holds for every lane that has none of its own, or one that lies behind. */
export const LOG_LANE = 'log';

/**
 * Partitions of every topic. Never to be changed on an installation: a stream would move to another partition, and what
 * is still in the old one would come out of order. Twelve can be shared evenly by two, three, four or six processes.
 */
export const PARTITIONS = 12;

/** Where the events of a stream go. */
export interface Lane {
  /** What kind of stream it is: `ticket` for `ticket-<id>`. Every category has a topic of its own. */
  readonly category: string;
  readonly partition: number;
  /** `ticket/3` */
  readonly name: string;
}

const METADATA = Array.from({ length: PARTITIONS }, (_, partitionId) => ({
  partitionErrorCode: 0,
  partitionId,
  leader: 0,
  replicas: [],
  isr: [],
}));
const partitioner = Partitioners.DefaultPartitioner();

/** The lane of a stream; the partition is the one that a Java producer would choose for the key. */
export function laneOf(stream: string): Lane {
  const category = /^[a-z0-9]+/i.exec(stream)?.[0] ?? 'other';
  const message = { key: stream, value: null };
  const partition = partitioner({ topic: category, partitionMetadata: METADATA, message });
  return { category, partition, name: laneName(category, partition) };
}

export function laneName(category: string, partition: number): string {
  return `${category}/${partition}`;
}

/** Below this position everything in the lane is done. */
export function positionIn(checkpoints: Checkpoints, lane: string): number {
  const log = checkpoints.get(LOG_LANE) ?? 0;
  return Math.max(log, checkpoints.get(lane) ?? 0);
}

/** The position up to which a delivery finds everything of a stream done; undefined when it does not touch its lane. */
export function startOf({ steps }: Delivery, stream: string): number | undefined {
  const { name } = laneOf(stream);
  return steps.find(({ lane }) => lane === LOG_LANE || lane === name)?.from;
}
