import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Server, ServerCredentials, type sendUnaryData } from '@grpc/grpc-js';
import { answerAppend } from './append-calls.js';
import { answerBatchAppend } from './batch-append-calls.js';
import { answerTombstone } from './delete-calls.js';
import { DroppablePort } from './droppable-port.js';
import { Faults } from './faults.js';
import { answerGossip } from './gossip.js';
import { Interference } from './interference.js';
import { answerRead } from './read-calls.js';
import { notLeader, unsupported } from './server-errors.js';
import { TransactionLog } from './transaction-log.js';

const HOST = '127.0.0.1';
const SUPPORTED = ['Read', 'Append', 'Tombstone', 'BatchAppend'];

/**
 * A server that speaks the protocol of EventStoreDB 24.10 as far as appends, reads and catch-up subscriptions go, with
 * its log in memory. With several addresses it is a cluster, whose nodes share one log. For tests and development: nothing
 * survives it.
 */
export class EventStoreDbDouble {
  readonly log = new TransactionLog();
  readonly faults = new Faults();
  private hasLeader = true;

  private constructor(
    private readonly server: Server,
    private readonly ports: readonly DroppablePort[],
    /** Connection string for clients. */
    readonly url: string,
  ) {}

  static async start({ addresses = 1 }: { readonly addresses?: number } = {}): Promise<EventStoreDbDouble> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    const bound = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`${HOST}:0`, ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    );
    const ports = Array.from({ length: addresses }, () => new DroppablePort(bound));
    const listening = await Promise.all(ports.map((port) => port.listen()));
    const hosts = listening.map((port) => `${HOST}:${port}`).join();
    const double = new EventStoreDbDouble(server, ports, `esdb://${hosts}?tls=false`);
    double.answerCalls(listening);
    return double;
  }

  /** Breaks every connection; clients can connect again at once. */
  dropConnections(): void {
    for (const port of this.ports) port.drop();
  }

  /** Is unreachable until `refuseConnections(false)`. */
  refuseConnections(refusing: boolean): void {
    for (const port of this.ports) port.refuse(refusing);
  }

  /** Its nodes say that they are not ready, to calls under way as well, and gossip of no leader, until {@link electLeader}. */
  loseLeader(): void {
    this.hasLeader = false;
  }

  electLeader(): void {
    this.hasLeader = true;
  }

  async stop(): Promise<void> {
    await Promise.all(this.ports.map((port) => port.close()));
    this.server.forceShutdown();
  }

  private answerCalls(listening: readonly number[]): void {
    const interference = new Interference(this.faults, {
      drop: () => this.dropConnections(),
      notLeader: () => notLeader({ host: HOST, port: listening[0]! }),
      hasLeader: () => this.hasLeader,
    });
    this.server.addService(ServerFeaturesService, { getSupportedMethods });
    this.server.addService(GossipService, { read: answerGossip(HOST, listening, () => this.hasLeader) });
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
