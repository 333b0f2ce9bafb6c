import { Premises } from './premises.js';
import type { Launch, PlatformProcess } from './platform-process.js';
import { cluster } from './built.js';
import { childrenOf, kafkaIn, postgresIn } from './processes.js';

/** A folder for a platform whose services are processes of their own. */
export class ClusterPremises extends Premises {
  override launch(options: Omit<Launch, 'dataFolder'> = {}): PlatformProcess {
    const { JAVA_HOME, REDRESS_KAFKA_LIB } = process.env;
    const env = { ...(JAVA_HOME && { JAVA_HOME }), ...(REDRESS_KAFKA_LIB && { REDRESS_KAFKA_LIB }), ...options.env };
    return super.launch({ ...options, env, program: cluster() });
  }

  /** All processes of a running cluster but its own. */
  parts(platform: PlatformProcess): readonly number[] {
    return [...childrenOf(platform.pid).keys(), ...postgresIn(this.dataFolder), ...kafkaIn(this.dataFolder)];
  }
}

/** The process of one service of a cluster. */
export function serviceOf(platform: PlatformProcess, name: string): number {
  for (const [pid, command] of childrenOf(platform.pid)) if (command.includes(`apps/${name}/dist/main.js`)) return pid;
  throw new Error(`The service ${name} does not run`);
}
