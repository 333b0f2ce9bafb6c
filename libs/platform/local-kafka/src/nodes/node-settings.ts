import type { ClusterPlan, NodePlan } from './cluster-file.js';
import { secureSettings, type SecureListener } from './secure-listener.js';

/** The `server.properties` of a node: broker and controller in one, in a quorum with the other nodes. */
export function nodeSettings(
  { nodes }: ClusterPlan,
  { id, port, controllerPort }: NodePlan,
  dataFolder: string,
  secure?: SecureListener,
): string {
  const copies = Math.min(3, nodes.length);
  // Two of three, so that one node may be down and yet no single node holds what was acknowledged.
  const inSync = Math.min(2, copies);
  const advertised = `PLAINTEXT://127.0.0.1:${port}`;
  const listeners = `${advertised},CONTROLLER://127.0.0.1:${controllerPort}`;
  const protocols = 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT';
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': id,
    'controller.quorum.voters': nodes.map((node) => `${node.id}@127.0.0.1:${node.controllerPort}`).join(),
    listeners,
    'advertised.listeners': advertised,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': protocols,
    'log.dirs': dataFolder,
    'default.replication.factor': copies,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': inSync,
    // A node that was killed is let in again when its old session has ended; the default makes it wait nine seconds.
    'broker.session.timeout.ms': 4_000,
    'broker.heartbeat.interval.ms': 1_000,
    'group.initial.rebalance.delay.ms': 0,
    // A misspelt topic is an error, not a new topic with a wrong number of partitions.
    'auto.create.topics.enable': false,
    'log.cleaner.dedupe.buffer.size': 16 * 2 ** 20,
    ...(secure && secureSettings(secure, { listeners, advertised, protocols })),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
