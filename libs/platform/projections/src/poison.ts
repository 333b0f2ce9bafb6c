import { PARK_STREAM, queuePerStream, reasonOf } from '@redress/event-bus';
import type { RecordedEvent } from '@redress/event-store';
import type { EntityManager } from 'typeorm';
import type { Projection } from './projection.js';

/** SQLSTATE classes that tell of the data: wrong values, violated constraints. The others tell of the server or the program. */
const OF_THE_DATA = /^2[23]/;

/** Whether trying again may fail for ever because of what the events say. A lost database or a deadlock passes. */
export function isFaultOfEvents(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown =
    'code' in error ? error.code : (error as { driverError?: { code?: unknown } }).driverError?.code;
  return code === undefined
    ? !('driverError' in error) && error.name !== 'CheckpointMovedError'
    : OF_THE_DATA.test(String(code));
}

/** Projects stream by stream, and parks those that fail, in the transaction of the others. */
export async function siftOut(
  projection: Projection,
  events: readonly RecordedEvent[],
  tx: EntityManager,
  consumer: string,
): Promise<void> {
  for (const [stream, queue] of queuePerStream(events)) {
    try {
      // A transaction within a transaction is a savepoint.
      await tx.transaction((inner) => projection.project(queue, inner));
    } catch (error) {
      if (!isFaultOfEvents(error)) throw error;
      await tx.query(PARK_STREAM, [consumer, stream, queue[0]!.position, reasonOf(error)]);
    }
  }
}
