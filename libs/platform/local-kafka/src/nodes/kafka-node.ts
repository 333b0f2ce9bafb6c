import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { commandLineOf } from './command-line-of.js';
import type { ClusterPlan, NodePlan } from './cluster-file.js';
import { nodeSettings } from './node-settings.js';
import type { SecureListener } from './secure-listener.js';

/** What a node is run with. */
export interface KafkaPrograms {
  readonly java: string;
  readonly jars: string;
}

const HEAP = ['-Xms128m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const LOGGING = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'];
const STOP_MS = 20_000;
const POLL_MS = 20;

/** One node in its folder `node-<id>`: settings, data, log, and the number of its process, which outlives ours. */
export class KafkaNode {
  private readonly folder: string;

  constructor(
    clusterFolder: string,
    private readonly plan: NodePlan,
  ) {
    this.folder = join(clusterFolder, `node-${plan.id}`);
  }

  get id(): number {
    return this.plan.id;
  }

  get address(): string {
    return `127.0.0.1:${this.plan.port}`;
  }

  /** The process of this node, whoever started it; after a restart of the machine its number may belong to another program. */
  pid(): number | undefined {
    const pid = existsSync(this.pidFile) ? Number(readFileSync(this.pidFile, 'utf8')) : 0;
    return pid > 0 && commandLineOf(pid).includes(this.settingsFile) ? pid : undefined;
  }

  /** Writes the settings, and prepares the data folder of a node that never ran. */
  async prepare(cluster: ClusterPlan, { java, jars }: KafkaPrograms, secure?: SecureListener): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.settingsFile, nodeSettings(cluster, this.plan, this.dataFolder, secure));
    if (existsSync(join(this.dataFolder, 'meta.properties'))) return;
    await rm(this.dataFolder, { recursive: true, force: true });
    const format = ['kafka.tools.StorageTool', 'format', '-t', cluster.clusterId, '-c', this.settingsFile];
    await promisify(execFile)(java, [...HEAP, ...LOGGING, '-cp', `${jars}/*`, ...format]);
  }

  /** Launches the process; it is ready some seconds later. */
  launch({ java, jars }: KafkaPrograms): void {
    if (existsSync(this.logFile)) renameSync(this.logFile, `${this.logFile}.1`);
    const output = openSync(this.logFile, 'a');
    // The shell notes its number and becomes the broker, so that even if we are killed now, no broker runs unknown. Detached,
    // so that Ctrl-C reaches us alone and we stop it in its turn; its output goes to a file, so that it outlives us.
    const script = 'echo $$ > "$0.new" && mv "$0.new" "$0" && exec "$@"';
    const command = [java, ...HEAP, ...LOGGING, '-cp', `${jars}/*`, 'kafka.Kafka', this.settingsFile];
    const child = spawn('/bin/sh', ['-c', script, this.pidFile, ...command], {
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    // The same number once more: `pid` may be asked before the shell got to it.
    writeFileSync(this.pidFile, String(child.pid));
    child.unref();
  }

  /** Sends a signal; false when the node isn't running. */
  signal(name: NodeJS.Signals): boolean {
    const pid = this.pid();
    return pid !== undefined && process.kill(pid, name);
  }

  /** Ends it in order; one that takes too long, such as a paused one, is killed: it recovers at its next start. */
  async stop(): Promise<void> {
    if (!this.signal('SIGTERM')) return;
    if (await this.isGone(STOP_MS)) return;
    await this.kill();
  }

  /** Ends it as a power failure does. */
  async kill(): Promise<void> {
    if (this.signal('SIGKILL')) await this.isGone(STOP_MS);
  }

  /** The last thing that went wrong, from its log. */
  lastWords(): string {
    if (!existsSync(this.logFile)) return '';
    const lines = readFileSync(this.logFile, 'utf8').trimEnd().split('\n');
    return lines.findLast((line) => /ERROR|FATAL|Exception|Error:/.test(line)) ?? lines.at(-1) ?? '';
  }

  private async isGone(patienceMs: number): Promise<boolean> {
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(POLL_MS))
      if (this.pid() === undefined) return true;
    return false;
  }

  private get settingsFile(): string {
    return join(this.folder, 'server.properties');
  }

  private get dataFolder(): string {
    return join(this.folder, 'data');
  }

  private get pidFile(): string {
    return join(this.folder, 'pid');
  }

  private get logFile(): string {
    return join(this.folder, 'kafka.log');
  }
}
