import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

/** The services that a cluster has, each an application of its own. */
export const SERVICES = ['intake', 'dispatch', 'mediation', 'analytics'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** What the services of a cluster are run with. */
export interface ServiceSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tell: (sentence: string) => void;
}

/** Ended before it was ever ready; what it said about it is on standard error. */
export class ServiceNotStartedError extends Error {
  constructor(name: ServiceName, how: string) {
    super(`服务 ${name} 未能启动，原因见上。 The service ${name} did not start (${how}); the reason is above.`);
    this.name = 'ServiceNotStartedError';
  }
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** Who serves for as long is no longer taken to fail again and again. */
const SETTLED_MS = 5_000;
const STOP_MS = 15_000;

/** A service as a process of its own, started again whenever it ends unasked. */
export class ServiceProcess {
  /** Where it serves at the moment; another port after each start. */
  address: string | undefined;
  private child: ChildProcess | undefined;
  private readonly stopping = new AbortController();
  private over: Promise<void> = Promise.resolve();

  constructor(
    readonly name: ServiceName,
    private readonly settings: ServiceSettings,
  ) {}

  /** Of the process that serves; undefined while none does. */
  get pid(): number | undefined {
    return this.address === undefined ? undefined : this.child?.pid;
  }

  /** Returns when it serves. Throws {@link ServiceNotStartedError}. */
  async start(): Promise<void> {
    const ending = this.launch();
    await Promise.race([
      this.served(),
      ending.then((how) => {
        if (!this.stopping.signal.aborted) throw new ServiceNotStartedError(this.name, how);
      }),
    ]);
    this.over = this.keepRunning(ending);
  }

  /** Ends it in order; one that takes too long is killed. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const late = setTimeout(() => this.child?.kill('SIGKILL'), STOP_MS);
    this.child?.kill('SIGTERM');
    await this.over;
    if (this.isRunning()) await once(this.child!, 'exit');
    clearTimeout(late);
  }

  private async keepRunning(ending: Promise<string>): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    for (;;) {
      const since = performance.now();
      const how = await ending;
      if (this.stopping.signal.aborted) return;
      if (performance.now() - since > SETTLED_MS) pause = FIRST_PAUSE_MS;
      this.settings.tell(
        `服务 ${this.name} 意外结束（${how}），正在重启。 ${this.name} ended unexpectedly (${how}); starting it again.`,
      );
      await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      if (this.stopping.signal.aborted) return;
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      ending = this.launch();
      void this.served().then(() => this.settings.tell(`服务 ${this.name} 已恢复。 ${this.name} is back.`));
    }
  }

  /** Launches it and tells how it ended, once it has. */
  private launch(): Promise<string> {
    const main = fileURLToPath(new URL(`../../../${this.name}/dist/main.js`, import.meta.url));
    // Detached, so that Ctrl-C reaches us alone and we end all in their turn. However we end, the channel closes and it stops.
    const child = fork(main, {
      detached: true,
      env: this.settings.env,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.child = child;
    let told = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const address = /http:\/\/\S+(?=\n)/.exec(told)?.[0];
      if (address === undefined || this.address !== undefined) return;
      this.address = address.replace('[::1]', 'localhost');
      child.emit('served');
    });
    return once(child, 'exit').then(([code, signal]) => {
      this.address = undefined;
      return String(signal ?? code);
    });
  }

  private async served(): Promise<void> {
    await once(this.child!, 'served');
  }

  private isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }
}

/** The processes of a cluster. */
export type Services = Readonly<Record<ServiceName, ServiceProcess>>;
