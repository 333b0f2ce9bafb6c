import type { EventStore } from '../port.js';
import type { EventStoreDbEventStoreOptions } from './eventstoredb-event-store.js';

// The client of EventStoreDB is loaded here, and nowhere where the log lies in PostgreSQL: it would be a twentieth of a start.

/** The event store on EventStoreDB at a connection string, `esdb://` or `esdb+discover://`; it connects at the first call. */
export async function openEventStoreDb(url: string, options: EventStoreDbEventStoreOptions = {}): Promise<EventStore> {
  const { EventStoreDbEventStore } = await import('./eventstoredb-event-store.js');
  return new EventStoreDbEventStore(url, options);
}

/**
 * Looks at the end of the log once, before anything stands on it. Throws an `UnreachableError` with the name of the setting when no
 * leader takes the login and answers, and a `ForeignRecordError` when something else has written into the database.
 */
export async function mustReachEventStoreDb(url: string, setting: string): Promise<void> {
  const { mustReach } = await import('./must-reach.js');
  await mustReach(url, setting);
}
