import { leafHash, type Envelope } from '@redress/kernel';
import type { StreamHead } from '../port.js';
import type { Connection, StoredEvent } from './connection.js';
import { envelopeIn } from './foreign-record-error.js';

/** An event of a stream before it is known where it lies in the log. */
export interface StreamEvent {
  readonly envelope: Envelope;
  readonly bytes: Uint8Array;
  /** Of the command that stored it. */
  readonly digest: string | undefined;
  readonly commit: number;
}

export async function eventsOf(connection: Connection, stream: string): Promise<StreamEvent[]> {
  return (await connection.readStream(stream)).map((record) => ({
    envelope: envelopeIn(record),
    bytes: record.data,
    digest: record.digest,
    commit: record.commit,
  }));
}

/** Where a stream stands after these events. */
export function headOf(events: readonly StreamEvent[]): StreamHead | null {
  const last = events.at(-1);
  return last ? { revision: last.envelope.revision, leaf: leafHash(last.bytes) } : null;
}

/** Where a stream stands whose last record is this one. */
export function headAt(last: StoredEvent | undefined): StreamHead | null {
  return last ? { revision: last.revision, leaf: leafHash(last.data) } : null;
}

/** What a command stored in these events; empty when it stored nothing. */
export function storedBy(commandId: string, events: readonly StreamEvent[]): StreamEvent[] {
  return events.filter(({ envelope }) => envelope.commandId === commandId);
}
