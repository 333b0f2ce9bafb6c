import streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { drained } from './drained.js';
import type { Interference } from './interference.js';
import { eventResponse, identifierOf, nameOf } from './messages.js';
import { filterOf } from './record-filter.js';
import { streamDeleted } from './server-errors.js';
import { subscribe } from './subscription.js';
import type { StoredRecord, TransactionLog } from './transaction-log.js';

export type ReadCall = ServerWritableStream<Streams.ReadReq, Streams.ReadResp>;

const BACKWARDS = 1;

/** Streams.Read: reads and subscriptions, of one stream and of `$all`. */
export function answerRead(log: TransactionLog, interference: Interference) {
  return (call: ReadCall): void => {
    const options = call.request.getOptions()!;
    const stream = options.hasAll() ? '$all' : nameOf(options.getStream()!.getStreamIdentifier());
    const fail = (error: Error) => void call.emit('error', error);
    call.on('error', () => undefined);
    if (options.hasSubscription()) {
      const work = () => undefined;
      void interference.around('subscribe', stream, { work, answer: () => subscribe(log, call, fail), fail });
      return;
    }
    void interference.around('read', stream, {
      work: () => (options.hasAll() ? readAll(log, options) : readStream(log, stream, options.getStream()!, options)),
      answer: (records) => {
        if (log.isDeleted(stream)) fail(streamDeleted(stream));
        else if (records === null) call.end(notFound(stream), () => call.end());
        else void sendAll(call, records);
      },
      fail,
    });
  };
}

/** Inclusive of the position where it starts, in both directions. */
function readAll(log: TransactionLog, options: Streams.ReadReq.Options): StoredRecord[] {
  const { fits } = filterOf(options);
  const from = options.getAll()!;
  const position = from.hasPosition() ? BigInt(from.getPosition()!.getCommitPosition()) : undefined;
  const backwards = options.getReadDirection() === BACKWARDS;
  const records = log.all.filter(
    (record) =>
      (position === undefined || (backwards ? record.position <= position : record.position >= position)) &&
      fits(record),
  );
  if (from.hasEnd() && !backwards) return [];
  return cut(records, options);
}

/** Null when there is no such stream. */
function readStream(
  log: TransactionLog,
  stream: string,
  from: Streams.ReadReq.Options.StreamOptions,
  options: Streams.ReadReq.Options,
): StoredRecord[] | null {
  const records = log.streamOf(stream);
  if (records.length === 0) return null;
  const backwards = options.getReadDirection() === BACKWARDS;
  const revision = from.hasRevision() ? Number(from.getRevision()) : from.hasEnd() ? Infinity : 0;
  const fitting = records.filter((record) => (backwards ? record.revision <= revision : record.revision >= revision));
  return cut(fitting, options);
}

function cut(records: StoredRecord[], options: Streams.ReadReq.Options): StoredRecord[] {
  if (options.getReadDirection() === BACKWARDS) records.reverse();
  return records.slice(0, Number(options.getCount()));
}

function notFound(stream: string): Streams.ReadResp {
  const message = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
  return new streams.ReadResp().setStreamNotFound(message);
}

async function sendAll(call: ReadCall, records: readonly StoredRecord[]): Promise<void> {
  for (const record of records) {
    if (call.cancelled || call.destroyed) return;
    if (!call.write(eventResponse(record))) await drained(call);
  }
  call.end();
}
