import type { RecordedEvent } from '@redress/event-store';

/** How a ticket was registered. */
export interface Registration {
  /** The ticket. */
  readonly id: string;
  readonly registered: RecordedEvent;
  /** Everything that the same command stored. */
  readonly ofCommand: readonly RecordedEvent[];
}

/** The registration that the events of a ticket begin with; undefined when there are none. */
export function registrationIn(id: string, events: readonly RecordedEvent[]): Registration | undefined {
  const [registered] = events;
  if (registered === undefined) return undefined;
  const ofCommand = events.filter(({ envelope }) => envelope.commandId === registered.envelope.commandId);
  return { id, registered, ofCommand };
}
