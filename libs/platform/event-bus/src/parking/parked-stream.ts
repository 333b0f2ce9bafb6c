import type { EventStore, RecordedEvent } from '@redress/event-store';

/** A stream that a consumer could not go on with. Its events from `position` on wait until an operator asks for a retry. */
export interface ParkedStream {
  readonly stream: string;
  readonly position: number;
  readonly reason: string;
  readonly retryRequested: boolean;
}

/** What a parked stream has missed of a consumer's types, up to where the others are. */
export async function missedEvents(
  store: EventStore,
  { stream, position }: ParkedStream,
  types: readonly string[],
  to: number,
): Promise<readonly RecordedEvent[]> {
  const { events } = await store.readStream(stream);
  return events.filter((it) => it.position >= position && it.position < to && types.includes(it.envelope.type));
}
