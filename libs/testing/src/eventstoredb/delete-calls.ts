import streams from '@eventstore/db-client/generated/streams_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { nameOf } from './messages.js';
import { streamDeleted } from './server-errors.js';
import type { TransactionLog } from './transaction-log.js';

/** Streams.Tombstone: deletes a stream for good. Revisions are not checked. */
export function answerTombstone(log: TransactionLog) {
  return (
    call: ServerUnaryCall<Streams.TombstoneReq, Streams.TombstoneResp>,
    answer: sendUnaryData<Streams.TombstoneResp>,
  ): void => {
    const stream = nameOf(call.request.getOptions()!.getStreamIdentifier());
    if (log.isDeleted(stream)) return answer(streamDeleted(stream));
    const at = log.tombstone(stream).toString();
    const position = new streams.TombstoneResp.Position().setCommitPosition(at).setPreparePosition(at);
    answer(null, new streams.TombstoneResp().setPosition(position));
  };
}
