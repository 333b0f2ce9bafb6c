import { randomUUID } from 'node:crypto';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import { drained } from './drained.js';
import { eventResponse, nameOf } from './messages.js';
import type { ReadCall } from './read-call.js';
import { filterOf } from './record-filter.js';
import { consumerTooSlow } from './server-errors.js';
import type { StoredRecord, TransactionLog } from './transaction-log.js';

/** Live events that the server keeps for a consumer that does not take them; one more and the subscription is dropped. */
export const LIVE_BUFFER = 32;

/**
 * A catch-up subscription: confirmation, history after the given position (exclusive), `CaughtUp`, then live events. With
 * a filter, checkpoints tell how far the server has looked.
 */
export function subscribe(log: TransactionLog, call: ReadCall, fail: (error: Error) => void): void {
  const options = call.request.getOptions()!;
  const { fits, checkpointEvery } = filterOf(options);
  const belongs = belongsTo(options);
  const live: StoredRecord[] = [];
  let looked = 0;
  let catchingUp = true;
  let wake = () => {};

  const follow = (record: StoredRecord) => {
    if (catchingUp || !belongs(record)) return;
    live.push(record);
    wake();
    if (live.length <= LIVE_BUFFER) return;
    leave();
    fail(consumerTooSlow());
  };
  const leave = log.follow(follow);
  let ended = false;
  const end = () => {
    ended = true;
    leave();
    wake();
  };
  for (const event of ['cancelled', 'close', 'error'] as const) call.on(event, end);

  const send = async (response: Streams.ReadResp) => {
    if (!ended && !call.write(response)) await drained(call);
  };
  const pass = async (record: StoredRecord) => {
    if (fits(record)) await send(eventResponse(record));
    if (++looked % checkpointEvery === 0) await send(checkpointAt(record));
  };
  const run = async () => {
    await send(confirmation());
    let next = startOf(log, options);
    while (next < log.all.length && !ended) {
      const record = log.all[next++]!;
      if (belongs(record)) await pass(record);
    }
    catchingUp = false;
    await send(new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp()));
    while (!ended) {
      const record = live.shift();
      if (record) await pass(record);
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  void run();
}

function belongsTo(options: Streams.ReadReq.Options): (record: StoredRecord) => boolean {
  if (options.hasAll()) return () => true;
  const stream = nameOf(options.getStream()!.getStreamIdentifier());
  return (record) => record.stream === stream;
}

/** Index in the log of the first record behind the given place. */
function startOf(log: TransactionLog, options: Streams.ReadReq.Options): number {
  const from = options.getAll() ?? options.getStream()!;
  if (from.hasEnd()) return log.all.length;
  if (from.hasStart()) return 0;
  const position = options.getAll()?.getPosition();
  if (position) return log.indexOf(BigInt(position.getCommitPosition()) + 1n);
  const revision = Number(options.getStream()!.getRevision());
  const index = log.all.findIndex((record) => belongsTo(options)(record) && record.revision > revision);
  return index < 0 ? log.all.length : index;
}

function confirmation(): Streams.ReadResp {
  const message = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
  return new streams.ReadResp().setConfirmation(message);
}

function checkpointAt({ position }: StoredRecord): Streams.ReadResp {
  const at = position.toString();
  const checkpoint = new streams.ReadResp.Checkpoint().setCommitPosition(at).setPreparePosition(at);
  return new streams.ReadResp().setCheckpoint(checkpoint);
}
