import streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import { drained } from './drained.js';
import type { Interference } from './interference.js';
import { eventResponse, identifierOf, nameOf } from './messages.js';
import type { ReadCall } from './read-call.js';
import { filterOf } from './record-filter.js';
import { streamDeleted } from './server-errors.js';
import { subscribe } from './subscription.js';
import type { StoredRecord, TransactionLog } from './transaction-log.js';

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
        else void sendAll(call, records?.map(eventResponse) ?? [notFound(stream)]);
      },
      fail,
    });
  };
}

/** Inclusive of the position where it starts, in both directions. */
function readAll(log: TransactionLog, options: Streams.ReadReq.Options): StoredRecord[] {
  const from = options.getAll()!;
  const position = from.hasPosition() ? BigInt(from.getPosition()!.getCommitPosition()) : undefined;
  if (options.getReadDirection() === BACKWARDS) {
    const last = position === undefined ? log.all.length - 1 : log.indexOf(position + 1n) - 1;
    return walk(log.all, last, -1, options);
  }
  if (from.hasEnd()) return [];
  return walk(log.all, position === undefined ? 0 : log.indexOf(position), 1, options);
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
  const end = records.length - 1;
  const start = from.hasRevision() ? Number(from.getRevision()) : from.hasEnd() ? end : 0;
  if (options.getReadDirection() === BACKWARDS) return walk(records, Math.min(start, end), -1, options);
  return walk(records, start, 1, options);
}

/** The records from one on, in steps of 1 or -1, that fit, as many as were asked for. */
function walk(
  records: readonly StoredRecord[],
  start: number,
  step: number,
  options: Streams.ReadReq.Options,
): StoredRecord[] {
  const { fits } = filterOf(options);
  const count = Number(options.getCount());
  const found: StoredRecord[] = [];
  for (let index = start; found.length < count && records[index]; index += step)
    if (fits(records[index]!)) found.push(records[index]!);
  return found;
}

function notFound(stream: string): Streams.ReadResp {
  const message = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
  return new streams.ReadResp().setStreamNotFound(message);
}

async function sendAll(call: ReadCall, responses: readonly Streams.ReadResp[]): Promise<void> {
  for (const response of responses) {
    if (call.cancelled || call.destroyed) return;
    if (!call.write(response)) await drained(call);
  }
  call.end();
}
