import { join } from 'node:path';
import { keepRunning, startKafka } from '@redress/local-kafka';
import {
  createLogger,
  masterKeyFileIn,
  masterKeysOf,
  openDatabases,
  type Config,
  type Databases,
} from '@redress/service';

/** What the services of a cluster share: databases and brokers, started here unless the configuration names them. */
export interface Infrastructure {
  readonly databases: Databases;
  readonly brokers: readonly string[];
  /** What tells a service where they are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  stop(): Promise<void>;
}

export interface InfrastructureOptions {
  readonly config: Config;
  /** How many brokers to start. */
  readonly nodes?: number;
  readonly tell: (sentence: string) => void;
}

/** Returns when all of it answers. When something fails, what was started before is stopped again. */
export async function openInfrastructure({ config, nodes, tell }: InfrastructureOptions): Promise<Infrastructure> {
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let end = started.pop(); end; end = started.pop()) await end();
  };
  try {
    const masterKeys = await masterKeysOf(config);
    const databases = await openDatabases(config, masterKeys, createLogger('cluster', config.logLevel));
    started.push(() => databases.stop());
    const brokers = config.kafkaBrokers ?? (await ownBrokers());
    const env = {
      DATABASE_URL: databases.log.ownerUrl,
      VAULT_DATABASE_URL: databases.vault.ownerUrl,
      // The addresses stand above already.
      DATABASE_URL_FILE: undefined,
      VAULT_DATABASE_URL_FILE: undefined,
      // The file, because a variable could be read in /proc as long as a service runs.
      ...(config.masterKeys === undefined && { REDRESS_MASTER_KEY_FILE: masterKeyFileIn(config.dataFolder) }),
      REDRESS_DATA: config.dataFolder,
      KAFKA_BROKERS: brokers.join(),
    };
    return { databases, brokers, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function ownBrokers(): Promise<readonly string[]> {
    const folder = join(config.dataFolder, 'kafka');
    const kafka = await startKafka({ folder, tell, ...(nodes === undefined ? {} : { nodes }) });
    const letGo = keepRunning(kafka, folder, tell);
    started.push(async () => {
      await letGo();
      await kafka.stop();
    });
    return kafka.brokers;
  }
}
