import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Server, ServerCredentials, type sendUnaryData } from '@grpc/grpc-js';
import { answerAppend } from './append-calls.js';
import { answerBatchAppend } from './batch-append-calls.js';
import { answerTombstone } from './delete-calls.js';
import { DroppablePort } from './droppable-port.js';
import { Faults } from './faults.js';
import { Interference } from './interference.js';
import { answerRead } from './read-calls.js';
import { notLeader, unsupported } from './server-errors.js';
import { TransactionLog } from './transaction-log.js';

const HOST = '127.0.0.1';
const SUPPORTED = ['Read', 'Append', 'Tombstone', 'BatchAppend'];

/**
 * A server that speaks the protocol of EventStoreDB 24.10 as far as appends, reads and catch-up subscriptions go, with
 * its log in memory. For tests and development: nothing survives it.
 */
export class EventStoreDbDouble {
  readonly log = new TransactionLog();
  readonly faults = new Faults();

  private constructor(
    private readonly server: Server,
    private readonly port: DroppablePort,
    /** Connection string for clients. */
    readonly url: string,
  ) {}

  static async start(): Promise<EventStoreDbDouble> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    const bound = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`${HOST}:0`, ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    );
    const port = new DroppablePort(bound);
    const listening = await port.listen();
    const double = new EventStoreDbDouble(server, port, `esdb://${HOST}:${listening}?tls=false`);
    double.answerCalls(listening);
    return double;
  }

  /** Breaks every connection; clients can connect again at once. */
  dropConnections(): void {
    this.port.drop();
  }

  /** Is unreachable until `refuseConnections(false)`. */
  refuseConnections(refusing: boolean): void {
    this.port.refuse(refusing);
  }

  async stop(): Promise<void> {
    await this.port.close();
    this.server.forceShutdown();
  }

  private answerCalls(listening: number): void {
    const interference = new Interference(this.faults, {
      drop: () => this.port.drop(),
      notLeader: () => notLeader({ host: HOST, port: listening }),
    });
    this.server.addService(ServerFeaturesService, { getSupportedMethods });
    this.server.addService(StreamsService, {
      read: answerRead(this.log, interference),
      append: answerAppend(this.log, interference),
      batchAppend: answerBatchAppend(this.log, interference),
      tombstone: answerTombstone(this.log),
      delete: (_call: unknown, answer: sendUnaryData<never>) => answer(unsupported('soft deletion')),
    });
  }
}

function getSupportedMethods(_call: unknown, answer: sendUnaryData<Features.SupportedMethods>): void {
  const methods = SUPPORTED.map((name) =>
    new features.SupportedMethod()
      .setServiceName('event_store.client.streams.streams')
      .setMethodName(name.toLowerCase()),
  );
  answer(null, new features.SupportedMethods().setEventStoreServerVersion('24.10.0').setMethodsList(methods));
}
