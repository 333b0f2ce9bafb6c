import {
  isDependedOn,
  isFaultOfEvent,
  PARK_STREAM,
  queuePerStream,
  reasonOf,
  sqlStateOf,
  StoppedAtError,
} from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import type { EntityManager } from 'typeorm';
import type { Projection } from './projection.js';

/** Another process was faster. */
const PASSING = new Set(['CheckpointMovedError', 'ProjectionReplacedError']);

/** Whether a batch failed because of its events or of our code, and not because of a server or another process. */
export function mustBeSifted(error: unknown): boolean {
  if (isFaultOfEvent(error)) return true;
  return error instanceof Error && sqlStateOf(error) === undefined && !PASSING.has(error.name);
}

/** A batch to be projected stream by stream. */
export interface Sifting {
  readonly projection: Projection;
  readonly events: readonly RecordedEvent[];
  /** The streams that were parked and are tried again. They are parked again whatever the reason is. */
  readonly retried: ReadonlySet<string>;
  readonly consumer: string;
}

/**
 * Projects stream by stream, and parks those whose events are to blame, in the transaction of the others. Throws
 * {@link StoppedAtError} at a bug of ours, and at a stream that others depend on.
 */
export async function siftOut({ projection, events, retried, consumer }: Sifting, tx: EntityManager): Promise<void> {
  for (const [stream, queue] of queuePerStream(events)) {
    const { position } = queue[0]!;
    try {
      // A transaction within a transaction is a savepoint.
      await tx.transaction((inner) => projection.project(queue, inner));
    } catch (error) {
      if (!mustBeSifted(error)) throw error;
      const mayPark = isFaultOfEvent(error) || retried.has(stream);
      if (!mayPark || isDependedOn(stream, projection.dependsOn)) throw new StoppedAtError(stream, position, error);
      await tx.query(PARK_STREAM, [consumer, stream, position, reasonOf(error)]);
    }
  }
}
