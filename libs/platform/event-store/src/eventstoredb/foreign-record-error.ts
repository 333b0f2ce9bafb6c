import { decodeEnvelope, type Envelope } from '@redress/kernel';
import type { StoredEvent } from './connection.js';

/** Names of foreign records may be anything; a long one is cut. */
const LONGEST_NAME = 100;

/**
 * A record lies in the database of the log that this platform did not write. It has no place in the log, so everything stops
 * at it. The message names where it lies, never what it holds.
 */
export class ForeignRecordError extends Error {
  constructor({ stream, revision, type, commit }: StoredEvent) {
    const [named, typed] = [stream, type].map((name) => JSON.stringify(name.slice(0, LONGEST_NAME)));
    const place = `${typed} in ${named}, revision ${revision}, commit position ${commit}`;
    super(
      `EventStoreDB 中有不属于本平台的记录（${place}）：平台须独用一个数据库。 EventStoreDB holds a record that this platform ` +
        `did not write (${place}): the platform needs a database of its own.`,
    );
    this.name = 'ForeignRecordError';
  }
}

/** The event that a record holds. Throws {@link ForeignRecordError} for anything but an envelope that names its own place. */
export function envelopeIn(record: StoredEvent): Envelope {
  const envelope = decoded(record.data);
  const { stream, revision, type } = record;
  if (envelope?.stream === stream && envelope.revision === revision && envelope.type === type) return envelope;
  throw new ForeignRecordError(record);
}

function decoded(data: Uint8Array): Envelope | undefined {
  try {
    return decodeEnvelope(data);
  } catch {
    return undefined;
  }
}
