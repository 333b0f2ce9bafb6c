import type { Envelope } from '@redress/kernel';
import type { EventStore, Guard, RecordedEvent } from '../port.js';

/** An event that was stored although a stream that its command relied on had moved. */
export interface BrokenGuard {
  readonly event: RecordedEvent;
  readonly guard: Guard;
  /** The revision of the guarded stream when the command was stored; -1 when it did not exist. */
  readonly actual: number;
}

/**
 * Goes through the log in the order of positions and names the events whose guards did not hold where their command began. On
 * PostgreSQL and in memory there are none; on EventStoreDB those between whose check and storing a stream moved.
 *
 * Guards are not stored: `guardsOf` finds them in the envelope, as in the actor, which holds the revision of the account.
 * Each guarded stream is read once, so memory grows with those streams and not with the log.
 */
export async function* findBrokenGuards(
  store: EventStore,
  guardsOf: (envelope: Envelope) => readonly Guard[],
): AsyncIterable<BrokenGuard> {
  const streams = new Map<string, readonly number[]>();
  let command = { id: '', position: 0 };
  for await (const { events } of store.readLog()) {
    for (const event of events) {
      const { commandId } = event.envelope;
      if (commandId !== command.id) command = { id: commandId, position: event.position };
      for (const guard of guardsOf(event.envelope)) {
        const positions = streams.get(guard.stream) ?? (await positionsOf(store, guard.stream));
        streams.set(guard.stream, positions);
        const actual = countBelow(positions, command.position) - 1;
        if (actual !== guard.revision) yield { event, guard, actual };
      }
    }
  }
}

/** Ascending; the event at index n has revision n. The end of the log was fixed before, so all that matter are there. */
async function positionsOf(store: EventStore, stream: string): Promise<readonly number[]> {
  return (await store.readStream(stream)).events.map(({ position }) => position);
}

function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
