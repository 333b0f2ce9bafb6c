import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exclusively } from './exclusively.js';
import { readCluster, type NodePlan } from './nodes/cluster-file.js';
import { KafkaNode } from './nodes/kafka-node.js';

/** A node as another program sees it. */
export interface NodeStatus {
  readonly id: number;
  readonly address: string;
  /** Undefined when it isn't running. */
  readonly pid: number | undefined;
}

/** The nodes of a folder; none when it holds no Kafka. */
export function kafkaStatus(folder: string): readonly NodeStatus[] {
  return nodesIn(folder).map((node) => ({ id: node.id, address: node.address, pid: node.pid() }));
}

/** Ends what runs in a folder, whoever started it. */
export async function stopKafka(folder: string): Promise<void> {
  await exclusively(resolve(folder), async () => {
    await Promise.all(nodesIn(folder).map((node) => node.stop()));
  });
}

/** Ends what runs in a folder and forgets all its topics; the jars stay. */
export async function resetKafka(folder: string): Promise<void> {
  const home = resolve(folder);
  await exclusively(home, async () => {
    await Promise.all(nodesIn(home).map((node) => node.kill()));
    const own = (await readdir(home)).filter((name) => name === 'cluster.json' || name.startsWith('node-'));
    await Promise.all(own.map((name) => rm(join(home, name), { recursive: true })));
  });
}

function nodesIn(folder: string): readonly KafkaNode[] {
  const home = resolve(folder);
  return (readCluster(home)?.nodes ?? []).map((plan: NodePlan) => new KafkaNode(home, plan));
}
