import type { RecordedEvent } from '@redress/event-store';

/** Brokers refuse batches above 1 MiB (message.max.bytes); headers and keys come on top of these bytes. */
const MOST_BYTES = 512 * 1024;

/** Stretches of events that fit into one request each, even if all go to the same partition. */
export function* inParcels(events: readonly RecordedEvent[]): Generator<readonly RecordedEvent[]> {
  let parcel: RecordedEvent[] = [];
  let bytes = 0;
  for (const event of events) {
    if (parcel.length > 0 && bytes + event.bytes.length > MOST_BYTES) {
      yield parcel;
      parcel = [];
      bytes = 0;
    }
    parcel.push(event);
    bytes += event.bytes.length;
  }
  if (parcel.length > 0) yield parcel;
}
