import type { EventStore, RecordedEvent } from '@redress/event-store';
import { laneOf } from '../../lanes.js';
import type { Piece } from './piece.js';

/** A stretch of a lane to fetch from the log. */
export interface LaneStretch {
  readonly lane: string;
  readonly from: number;
  readonly to: number;
  /** How many events to fetch at most, at least one. */
  readonly room: number;
  readonly types: ReadonlySet<string> | undefined;
}

/** Fetches from the log what Kafka did not deliver. */
export async function readLane(store: EventStore, { lane, from, to, room, types }: LaneStretch): Promise<Piece> {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readLog({ from, to, ...(types && { types: [...types] }) })) {
    for (const event of batch.events) {
      if (laneOf(event.envelope.stream).name !== lane) continue;
      if (events.length >= Math.max(1, room)) return { events, next: event.position };
      events.push(event);
    }
  }
  return { events, next: to };
}
