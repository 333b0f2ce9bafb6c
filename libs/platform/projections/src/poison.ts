import {
  faultOfEvents,
  isDependedOn,
  isFaultOfEvent,
  PARK_STREAM,
  queuePerStream,
  reasonOf,
  sqlStateOf,
  StoppedAtError,
  type ContractCheck,
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

/** A batch to be projected event by event. */
export interface Sifting {
  readonly projection: Projection;
  readonly events: readonly RecordedEvent[];
  /** The streams that were parked and are tried again. They are parked again whatever the reason is. */
  readonly retried: ReadonlySet<string>;
  readonly consumer: string;
  /** Tells an event that no projection need bear from a bug of ours. */
  readonly mustMatchContract: ContractCheck;
}

/**
 * Projects event by event, and parks the stream of one that is to blame, in the transaction of the others. What came before it
 * in the stream stays, so that the tables are the same however the events were batched. Throws {@link StoppedAtError} at a
 * bug of ours, and at a stream that others depend on.
 */
export async function siftOut(sifting: Sifting, tx: EntityManager): Promise<void> {
  for (const [stream, queue] of queuePerStream(sifting.events)) await siftStream(sifting, stream, queue, tx);
}

async function siftStream(
  { projection, retried, consumer, mustMatchContract }: Sifting,
  stream: string,
  queue: readonly RecordedEvent[],
  tx: EntityManager,
): Promise<void> {
  for (const event of queue)
    try {
      // A transaction within a transaction is a savepoint.
      await tx.transaction((inner) => projection.project([event], inner));
    } catch (error) {
      if (!mustBeSifted(error)) throw error;
      const fault = faultOfEvents(error, [event], mustMatchContract) ?? (retried.has(stream) ? error : undefined);
      if (fault === undefined || isDependedOn(stream, projection.dependsOn))
        throw new StoppedAtError(stream, event.position, error);
      await tx.query(PARK_STREAM, [consumer, stream, event.position, reasonOf(fault)]);
      return;
    }
}
