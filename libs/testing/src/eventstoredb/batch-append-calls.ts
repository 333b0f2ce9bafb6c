import codes from '@eventstore/db-client/generated/code_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statuses from '@eventstore/db-client/generated/status_pb.js';
import type * as Statuses from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empties from 'google-protobuf/google/protobuf/empty_pb.js';
import type { Interference } from './interference.js';
import { identifierOf, nameOf, proposedOf } from './messages.js';
import { MAX_APPEND_BYTES, type AppendOutcome, type Demand, type TransactionLog } from './transaction-log.js';

type BatchCall = ServerDuplexStream<Streams.BatchAppendReq, Streams.BatchAppendResp>;

interface Pending {
  readonly options: Streams.BatchAppendReq.Options;
  readonly proposed: Streams.BatchAppendReq.ProposedMessage[];
}

/** Streams.BatchAppend: many appends on one call, told apart by correlation id; what goes wrong is a status in the answer. */
export function answerBatchAppend(log: TransactionLog, interference: Interference) {
  return (call: BatchCall): void => {
    const pending = new Map<string, Pending>();
    call.on('error', () => undefined);
    call.on('end', () => call.end());
    call.on('data', (request: Streams.BatchAppendReq) => {
      const correlation = request.getCorrelationId()!;
      const key = correlation.getString();
      if (request.hasOptions()) pending.set(key, { options: request.getOptions()!, proposed: [] });
      const append = pending.get(key)!;
      append.proposed.push(...request.getProposedMessagesList());
      if (!request.getIsFinal()) return;
      pending.delete(key);
      const stream = nameOf(append.options.getStreamIdentifier());
      const demand = demandOf(append.options);
      void interference.around('append', stream, {
        work: () => log.append(stream, demand, append.proposed.map(proposedOf)),
        conflict: () => ({ kind: 'wrong-version' as const, current: log.streamOf(stream).length }),
        answer: (outcome) => {
          const response = responseOf(outcome, demand)
            .setCorrelationId(correlation)
            .setStreamIdentifier(identifierOf(stream));
          call.write(response);
        },
        fail: (error) => call.emit('error', error),
      });
    });
  };
}

function demandOf(options: Streams.BatchAppendReq.Options): Demand {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  return Number(options.getStreamPosition());
}

function responseOf(outcome: AppendOutcome, demand: Demand): Streams.BatchAppendResp {
  const response = new streams.BatchAppendResp();
  switch (outcome.kind) {
    case 'wrong-version':
      return response.setError(wrongVersion(outcome.current, demand));
    case 'deleted':
      return response.setError(
        statusOf(codes.Code.NOT_FOUND, 'StreamDeleted', new shared.StreamDeleted().serializeBinary()),
      );
    case 'too-large': {
      const detail = new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_BYTES);
      return response.setError(
        statusOf(codes.Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', detail.serializeBinary()),
      );
    }
    default: {
      const success = new streams.BatchAppendResp.Success().setCurrentRevision(String(outcome.revision));
      if (outcome.kind === 'idempotent') return response.setSuccess(success.setNoPosition(new empties.Empty()));
      const position = outcome.position.toString();
      const at = new shared.AllStreamPosition().setCommitPosition(position).setPreparePosition(position);
      return response.setSuccess(success.setPosition(at));
    }
  }
}

function wrongVersion(current: number | null, demand: Demand): Statuses.Status {
  const detail = new shared.WrongExpectedVersion();
  const empty = new empties.Empty();
  if (current === null) detail.setCurrentNoStream(empty);
  else detail.setCurrentStreamRevision(String(current));
  if (demand === 'no_stream') detail.setExpectedNoStream(empty);
  else if (demand === 'stream_exists') detail.setExpectedStreamExists(empty);
  else if (demand === 'any') detail.setExpectedAny(empty);
  else detail.setExpectedStreamPosition(String(demand));
  return statusOf(codes.Code.FAILED_PRECONDITION, 'WrongExpectedVersion', detail.serializeBinary());
}

function statusOf(
  code: Parameters<Statuses.Status['setCode']>[0],
  name: string,
  serialized: Uint8Array,
): Statuses.Status {
  const details = new any.Any();
  details.pack(serialized, `event_store.client.${name}`);
  return new statuses.Status().setCode(code).setMessage(name).setDetails(details);
}
