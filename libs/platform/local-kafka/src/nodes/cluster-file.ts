import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areFree, freePorts } from './ports.js';

/** One broker and controller in one process. */
export interface NodePlan {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
}

/** The nodes of a folder, remembered from start to start. */
export interface ClusterPlan {
  readonly clusterId: string;
  readonly nodes: readonly NodePlan[];
}

/** Undefined when the folder holds no cluster. */
export function readCluster(folder: string): ClusterPlan | undefined {
  return existsSync(fileIn(folder)) ? (JSON.parse(readFileSync(fileIn(folder), 'utf8')) as ClusterPlan) : undefined;
}

export async function writeCluster(folder: string, cluster: ClusterPlan): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = `${fileIn(folder)}.new`;
  await writeFile(unfinished, `${JSON.stringify(cluster, null, 2)}\n`);
  await rename(unfinished, fileIn(folder));
}

/** A cluster of so many nodes on ports that nobody uses. */
export async function planCluster(nodes: number): Promise<ClusterPlan> {
  const ids = Array.from({ length: nodes }, (_, i) => i + 1);
  return withFreePorts({
    // As Kafka writes its ids: 16 bytes, without the leading "-" that its command line would take for an option.
    clusterId: `R${randomBytes(16).toString('base64url').slice(1)}`,
    nodes: ids.map((id) => ({ id, port: 0, controllerPort: 0 })),
  });
}

/** The same cluster on its old ports, or on others when another program has taken one of them. */
export async function onUsablePorts(cluster: ClusterPlan): Promise<ClusterPlan> {
  const ports = cluster.nodes.flatMap(({ port, controllerPort }) => [port, controllerPort]);
  return (await areFree(ports)) ? cluster : withFreePorts(cluster);
}

async function withFreePorts({ clusterId, nodes }: ClusterPlan): Promise<ClusterPlan> {
  const ports = await freePorts(2 * nodes.length);
  return {
    clusterId,
    nodes: nodes.map(({ id }, i) => ({ id, port: ports[2 * i]!, controllerPort: ports[2 * i + 1]! })),
  };
}

function fileIn(folder: string): string {
  return join(folder, 'cluster.json');
}
