import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import type { Interference } from './interference.js';
import { nameOf, proposedOf } from './messages.js';
import { appendTooLarge, streamDeleted } from './server-errors.js';
import { MAX_APPEND_BYTES, type AppendOutcome, type Demand, type TransactionLog } from './transaction-log.js';

type AppendCall = ServerReadableStream<Streams.AppendReq, Streams.AppendResp>;

/** Streams.Append: one call per append; a wrong version is a normal answer. */
export function answerAppend(log: TransactionLog, interference: Interference) {
  return (call: AppendCall, answer: sendUnaryData<Streams.AppendResp>): void => {
    let options: Streams.AppendReq.Options | undefined;
    const proposed: Streams.AppendReq.ProposedMessage[] = [];
    call.on('error', () => undefined);
    call.on('data', (request: Streams.AppendReq) => {
      if (request.hasOptions()) options = request.getOptions();
      if (request.hasProposedMessage()) proposed.push(request.getProposedMessage()!);
    });
    const carryOut = (): void => {
      if (call.cancelled) return;
      const stream = nameOf(options!.getStreamIdentifier());
      const demand = demandOf(options!);
      void interference.around('append', stream, {
        work: () => log.append(stream, demand, proposed.map(proposedOf)),
        conflict: () => ({ kind: 'wrong-version' as const, current: log.streamOf(stream).length }),
        answer: (outcome) => {
          if (outcome.kind === 'deleted') answer(streamDeleted(stream));
          else if (outcome.kind === 'too-large') answer(appendTooLarge(MAX_APPEND_BYTES));
          else answer(null, responseOf(outcome, demand));
        },
        fail: (error) => answer(error),
      });
    };
    // A lost connection ends the call as well, and is told a moment later. (A client that cancels may end its call first:
    // that is a whole append to any server.)
    call.on('end', () => setImmediate(carryOut));
  };
}

function demandOf(options: Streams.AppendReq.Options): Demand {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  return Number(options.getRevision());
}

function responseOf(
  outcome: Exclude<AppendOutcome, { kind: 'deleted' | 'too-large' }>,
  demand: Demand,
): Streams.AppendResp {
  const empty = new shared.Empty();
  if (outcome.kind === 'wrong-version') {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (outcome.current === null) wrong.setCurrentNoStream(empty);
    else wrong.setCurrentRevision(String(outcome.current));
    if (demand === 'no_stream') wrong.setExpectedNoStream(empty);
    else if (demand === 'stream_exists') wrong.setExpectedStreamExists(empty);
    else if (demand === 'any') wrong.setExpectedAny(empty);
    else wrong.setExpectedRevision(String(demand));
    return new streams.AppendResp().setWrongExpectedVersion(wrong);
  }
  const success = new streams.AppendResp.Success().setCurrentRevision(String(outcome.revision));
  if (outcome.kind === 'idempotent') success.setNoPosition(empty);
  else {
    const position = outcome.position.toString();
    success.setPosition(new streams.AppendResp.Position().setCommitPosition(position).setPreparePosition(position));
  }
  return new streams.AppendResp().setSuccess(success);
}
