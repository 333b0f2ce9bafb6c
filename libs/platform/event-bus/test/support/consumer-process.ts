import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CONSUMER = fileURLToPath(new URL('consumer.mjs', import.meta.url));

export interface ConsumerSettings {
  readonly appUrl: string;
  readonly brokers: readonly string[];
  readonly prefix: string;
  readonly sessionMs: number;
}

interface Told {
  readonly state: string;
  readonly position: number;
}

/** A consumer in a process of its own. */
export class ConsumerProcess {
  private told: Told = { state: 'starting', position: 0 };
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(settings: ConsumerSettings) {
    if (!existsSync(new URL('../../dist/index.js', import.meta.url)))
      throw new Error('The consumer runs what is built: build it first with "npx nx build @redress/event-bus".');
    this.child = fork(CONSUMER, [JSON.stringify(settings)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.on('message', (told) => void (this.told = told as Told));
    this.ended = once(this.child, 'exit');
  }

  get pid(): number {
    return this.child.pid!;
  }

  get state(): string {
    return this.told.state;
  }

  get position(): number {
    return this.told.position;
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  /** Ends it in order. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    await this.ended;
    return this.child.exitCode;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
