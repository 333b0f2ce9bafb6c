import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '@redress/service';
import { mustBeFree } from '../port.js';
import { mustNotRunAlready, removeRuntimeFile, writeRuntimeFile } from '../runtime-file.js';
import { frontDoor } from './front-door.js';
import { openInfrastructure } from './infrastructure.js';
import { SERVICES, ServiceProcess, type Services } from './service-process.js';

export interface ClusterOptions {
  readonly config: Config;
  /** Brokers to start; as many as there were before, else one. */
  readonly nodes?: number;
  /** Hears one sentence about what happens to the parts. */
  readonly tell: (sentence: string) => void;
}

/** Services in processes of their own, behind one address. */
export interface Cluster {
  readonly url: string;
  /** Where the log is, as who may append to it. */
  readonly databaseUrl: string;
  /** Ends all parts, what depends on others first. */
  stop(): Promise<void>;
}

/** Starts everything and returns when all services are ready. */
export async function startCluster({ config: given, tell, ...kafka }: ClusterOptions): Promise<Cluster> {
  const config = { ...given, dataFolder: resolve(given.dataFolder) };
  await mkdir(config.dataFolder, { recursive: true });
  await mustNotRunAlready(config.dataFolder);
  await mustBeFree(config.host, config.port);
  const infrastructure = await openInfrastructure({ config, tell, ...kafka });
  const env = { ...process.env, ...infrastructure.env, PORT: '0', HOST: '127.0.0.1' };
  const processes = SERVICES.map((name) => new ServiceProcess(name, { env, tell }));
  const front = frontDoor(Object.fromEntries(processes.map((it) => [it.name, it])) as Services, config);
  const stop = async () => {
    // Together: an open stream of live changes ends only with its service.
    await Promise.all([front.close(), ...processes.map((it) => it.stop())]);
    await infrastructure.stop();
    await removeRuntimeFile(config.dataFolder);
  };
  try {
    await Promise.all(processes.map((it) => it.start()));
    const url = (await front.listen({ port: config.port, host: config.host })).replace('[::1]', 'localhost');
    const { appUrl: databaseUrl, ownerUrl } = infrastructure.databases.log;
    const { dataFolder, eventStoreUrl } = config;
    await writeRuntimeFile(dataFolder, {
      url,
      pid: process.pid,
      databaseUrl,
      ...(eventStoreUrl === undefined ? {} : { eventStoreUrl }),
      ownerUrl,
      vaultUrl: infrastructure.databases.vault.ownerUrl,
      startedAt: new Date().toISOString(),
    });
    return { url, databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
