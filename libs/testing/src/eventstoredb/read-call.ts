import type * as Streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';

/** A call of Streams.Read, to be answered piece by piece. */
export type ReadCall = ServerWritableStream<Streams.ReadReq, Streams.ReadResp>;
