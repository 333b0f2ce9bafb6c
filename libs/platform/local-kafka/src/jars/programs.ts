import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LocalKafkaError } from '../errors.js';

/** Kafka 4 brokers need it. */
const LEAST_JAVA = 17;

/** The `java` of JAVA_HOME, else of PATH. Throws {@link LocalKafkaError} when there is none, or it is too old. */
export function findJava(): string {
  const home = process.env['JAVA_HOME'];
  const own = home && join(home, 'bin', 'java');
  const java = own && existsSync(own) ? own : 'java';
  // It prints like 'openjdk version "17.0.15"', and to standard error.
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  if (version >= LEAST_JAVA) return java;
  throw new LocalKafkaError(
    'no-java',
    `缺少 Java ${LEAST_JAVA} 或更新版本，请安装或设置 JAVA_HOME。 ` +
      `Java ${LEAST_JAVA} or newer is missing: install it, such as with "apt-get install openjdk-17-jre-headless", or set JAVA_HOME.`,
  );
}

/** Throws {@link LocalKafkaError} when there is no Maven. */
export function findMaven(): string {
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0) return 'mvn';
  throw new LocalKafkaError(
    'no-maven',
    '缺少 Maven，请安装，或用 REDRESS_KAFKA_LIB 指明已下载的 Kafka。 Maven is missing: install it, such as with ' +
      '"apt-get install maven", or name a folder with the jars in REDRESS_KAFKA_LIB.',
  );
}
