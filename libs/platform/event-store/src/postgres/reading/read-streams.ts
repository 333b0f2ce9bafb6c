import type { Pool } from '@redress/database';
import pg from 'pg';
import { leafOf } from '../../encode.js';
import type { RecordedEvent, StreamSlice } from '../../port.js';
import { readSql } from '../sql.js';
import { copyEvents } from './copy-log.js';
import { envelopeAt } from './envelope-at.js';

const TEXT = readSql('copy-streams');

/** Reads whole streams in one round trip; binary COPY spares both sides the hexadecimal of a query's answer. */
export async function readStreams(pool: Pool, streams: readonly string[]): Promise<ReadonlyMap<string, StreamSlice>> {
  if (streams.length === 0) return new Map();
  const byStream = new Map<string, RecordedEvent[]>();
  await copyEvents(pool, copyStreamsStatement(streams), (position, copied, start, end) => {
    const event = { position, envelope: envelopeAt(copied, start, end), bytes: copied.subarray(start, end) };
    const events = byStream.get(event.envelope.stream);
    if (events === undefined) byStream.set(event.envelope.stream, [event]);
    else events.push(event);
  });
  return new Map([...byStream].map(([stream, events]) => [stream, sliceOf(events)]));
}

/** The statement that copies streams. COPY takes no parameters, so their names are written into its text. */
export function copyStreamsStatement(streams: readonly string[]): string {
  const names = streams.map((stream) => pg.escapeLiteral(stream)).join();
  return TEXT.replace('${streams}', () => names);
}

function sliceOf(events: RecordedEvent[]): StreamSlice {
  events.sort((a, b) => a.envelope.revision - b.envelope.revision);
  const last = events.at(-1)!;
  return { events, head: { revision: last.envelope.revision, leaf: leafOf(last.bytes) } };
}
