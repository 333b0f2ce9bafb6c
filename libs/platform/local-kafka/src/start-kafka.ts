import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalKafkaError } from './errors.js';
import { exclusively } from './exclusively.js';
import { findJava } from './jars/programs.js';
import { resolveJars } from './jars/resolve-jars.js';
import { hasJoined, takesTopics } from './nodes/answers.js';
import { onUsablePorts, planCluster, readCluster, writeCluster, type ClusterPlan } from './nodes/cluster-file.js';
import { KafkaNode, type KafkaPrograms } from './nodes/kafka-node.js';
import type { SecureListener } from './nodes/secure-listener.js';

export interface LocalKafkaOptions {
  /** Everything the nodes keep lies here; created when missing. */
  readonly folder: string;
  /** How many nodes: 1 or 3. As many as the folder has, else one. */
  readonly nodes?: number;
  /** Where the only node listens besides. */
  readonly secure?: SecureListener;
  /** Hears one sentence about work that takes long. */
  readonly tell?: (sentence: string) => void;
}

/** A running Kafka. Its nodes have the numbers 1, 2, 3. */
export interface LocalKafka {
  /** `host:port` of each node, for clients. */
  readonly brokers: readonly string[];
  /** Ends all nodes in order. What was acknowledged is there at the next start. */
  stop(): Promise<void>;
  /** Ends a node as a power failure does. */
  kill(node: number): Promise<void>;
  /** Starts a node that has ended, on its old address, and returns when it is one of the cluster again. */
  start(node: number): Promise<void>;
  /** Stops the clock of a node: it keeps its connections and answers nobody. */
  pause(node: number): void;
  resume(node: number): void;
}

const START_SECONDS = 60;
const POLL_MS = 100;

/**
 * Starts a real Kafka in a folder, or takes over what a killed process left running there, and returns when topics can be
 * created. It listens on 127.0.0.1 only, on ports that are chosen once. Throws {@link LocalKafkaError}.
 */
export async function startKafka({ folder, nodes: wanted, secure, tell }: LocalKafkaOptions): Promise<LocalKafka> {
  const home = resolve(folder);
  const programs = { java: findJava(), jars: await resolveJars(tell) };
  const nodes = await exclusively(home, async () => {
    let cluster = readCluster(home) ?? (await planCluster(wanted ?? 1));
    mustHaveSize(cluster, wanted, home);
    const nodesOf = ({ nodes }: ClusterPlan) => nodes.map((plan) => new KafkaNode(home, plan));
    if (nodesOf(cluster).every((node) => node.pid() === undefined)) cluster = await onUsablePorts(cluster);
    await writeCluster(home, cluster);
    const found = nodesOf(cluster);
    const absent = found.filter((node) => node.pid() === undefined);
    await Promise.all(absent.map((node) => node.prepare(cluster, programs, secure)));
    await launch(absent, programs, () => isReady(found));
    return found;
  });
  const node = (id: number): KafkaNode => {
    const found = nodes.find((it) => it.id === id);
    if (!found) throw new RangeError(`There is no node ${id}`);
    return found;
  };
  return {
    brokers: nodes.map(({ address }) => address),
    stop: async () => void (await Promise.all(nodes.map((it) => it.stop()))),
    kill: (id) => node(id).kill(),
    start: (id) => launch([node(id)], programs, () => hasJoined(id, node(id).address)),
    pause: (id) => void node(id).signal('SIGSTOP'),
    resume: (id) => void node(id).signal('SIGCONT'),
  };
}

function mustHaveSize({ nodes: { length } }: ClusterPlan, wanted: number | undefined, folder: string): void {
  if (wanted === undefined || wanted === length) return;
  throw new LocalKafkaError(
    'other-size',
    `${folder} 中已有 ${length} 个节点的 Kafka，请先清除。 The folder ${folder} holds a Kafka of ${length} node(s): ` +
      'reset it first with "npm run kafka -- reset".',
  );
}

/** A cluster counts a node in a moment before the node opens its port, and clients may be sent there: each has to answer. */
async function isReady(nodes: readonly KafkaNode[]): Promise<boolean> {
  const answers = await Promise.all(nodes.map(({ id, address }) => hasJoined(id, address)));
  return answers.every(Boolean) && takesTopics(nodes.map(({ address }) => address));
}

/** Launches nodes and waits for what says that they are up; when one ends instead, none is left running. */
async function launch(
  nodes: readonly KafkaNode[],
  programs: KafkaPrograms,
  areUp: () => Promise<boolean>,
): Promise<void> {
  for (const node of nodes) node.launch(programs);
  const until = Date.now() + START_SECONDS * 1_000;
  while (!(await areUp())) {
    const ended = nodes.find((node) => node.pid() === undefined);
    if (ended || Date.now() > until) {
      await Promise.all(nodes.map((node) => node.kill()));
      const words = (ended ?? nodes[0])?.lastWords() ?? '';
      throw new LocalKafkaError(
        'not-started',
        `Kafka 未能启动，详见 kafka.log。 Kafka did not start, see kafka.log: ${words}`,
      );
    }
    await sleep(POLL_MS);
  }
}
