import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LocalKafkaError } from '../errors.js';
import { exclusively } from '../exclusively.js';
import { findMaven } from './programs.js';

const POM = fileURLToPath(new URL('../../pom.xml', import.meta.url));
const WORKSPACE = fileURLToPath(new URL('../../../../../', import.meta.url));

/** Where the jars lie: REDRESS_KAFKA_LIB, for machines that keep them outside the clone, else `.redress/kafka/lib`. */
export function jarsFolder(): string {
  return resolve(WORKSPACE, process.env['REDRESS_KAFKA_LIB'] || '.redress/kafka/lib');
}

/** Whether all jars of the pom are there. */
export function jarsAreThere(folder = jarsFolder()): boolean {
  const stamp = join(folder, 'pom.xml');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(POM, 'utf8');
}

/**
 * The folder with Kafka's jars, resolved by Maven when they are not there yet. Processes that ask together download once.
 * Throws {@link LocalKafkaError}.
 */
export async function resolveJars(tell: (sentence: string) => void = () => undefined): Promise<string> {
  const folder = jarsFolder();
  if (jarsAreThere(folder)) return folder;
  const maven = findMaven();
  await exclusively(join(dirname(folder), 'resolving'), async () => {
    if (jarsAreThere(folder)) return;
    tell('正在下载 Kafka（约 44 MB）…… Downloading Kafka (about 44 MB)…');
    const unfinished = `${folder}.new`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await copyDependencies(maven, unfinished);
    await copyFile(POM, join(unfinished, 'pom.xml'));
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  });
  return folder;
}

async function copyDependencies(maven: string, to: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${to}`];
  try {
    await promisify(execFile)(maven, ['--batch-mode', '--quiet', '--file', POM, ...goal]);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const reason = /\[ERROR\] (.{0,300})/.exec(stdout)?.[1] ?? (error as Error).message;
    throw new LocalKafkaError(
      'not-resolved',
      `无法下载 Kafka，请检查网络。 Kafka could not be downloaded, check the network: ${reason}`,
    );
  }
}
